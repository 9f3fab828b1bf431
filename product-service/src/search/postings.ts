/** The bouquets that have something, by number, and how much of it each has. */
export type Posting = { readonly numbers: number[]; readonly weights: number[] };

/** Postings by what it is that they list. */
export type Postings = Map<string, Posting>;

/** Adds `weight` of `name` to a bouquet. Bouquets are posted one after the other. */
export function post(postings: Postings, name: string, number: number, weight: number): void {
  const posting = postings.get(name);
  if (!posting) {
    postings.set(name, { numbers: [number], weights: [weight] });
    return;
  }
  const last = posting.numbers.length - 1;
  if (posting.numbers[last] === number) {
    posting.weights[last] = (posting.weights[last] ?? 0) + weight;
    return;
  }
  posting.numbers.push(number);
  posting.weights.push(weight);
}
