/** The value kept for `key`, or what `make` promises, which is kept from then on. */
export type KeptValues<Value> = (key: string, make: () => Promise<Value>) => Promise<Value>;

/** Makes each value once, however many ask at the same time, and keeps the `limit` that were asked for last. */
export function keepLatest<Value>(limit: number): KeptValues<Value> {
  const kept = new Map<string, Promise<Value>>();
  return (key, make) => {
    const value = kept.get(key) ?? make();
    // A map remembers the order of insertion: what was asked for last stands last.
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    // What failed is made again when it is asked for again.
    value.catch(() => kept.get(key) === value && kept.delete(key));
    return value;
  };
}
