export type BoundedCache<Value> = {
  /** The value kept for `key`, or what `make` returns, which is kept from then on. */
  readonly get: (key: string, make: () => Value) => Value;
};

/** Keeps the `limit` values that were used last; requests that nobody repeats push each other out. */
export function createBoundedCache<Value>(limit: number): BoundedCache<Value> {
  const values = new Map<string, Value>();
  return {
    get: (key, make) => {
      const kept = values.get(key);
      const value = kept ?? make();
      values.delete(key);
      values.set(key, value);
      if (values.size > limit) values.delete(values.keys().next().value ?? '');
      return value;
    },
  };
}
