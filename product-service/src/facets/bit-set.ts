/** A set of bouquets by their number in the catalogue, 32 to a word. Sets of one catalogue have the same length. */
export type BitSet = Uint32Array;

export const emptySet = (size: number): BitSet => new Uint32Array(Math.ceil(size / 32));

/** Every number below `size`. */
export function fullSet(size: number): BitSet {
  const set = emptySet(size);
  for (let item = 0; item < size; item += 1) add(set, item);
  return set;
}

export function add(set: BitSet, item: number): void {
  set[item >>> 5] = word(set, item >>> 5) | (1 << (item & 31));
}

export const has = (set: BitSet, item: number): boolean => (word(set, item >>> 5) & (1 << (item & 31))) !== 0;

export function and(first: BitSet, second: BitSet): BitSet {
  const both = new Uint32Array(first.length);
  for (let index = 0; index < both.length; index += 1) both[index] = word(first, index) & word(second, index);
  return both;
}

/** What is in both, where a set that is not given leaves nothing out. */
export const inBoth = (first: BitSet | undefined, second: BitSet | undefined): BitSet | undefined =>
  first && second ? and(first, second) : (first ?? second);

/** What is in the first and not in the second. */
export function andNot(first: BitSet, second: BitSet): BitSet {
  const rest = new Uint32Array(first.length);
  for (let index = 0; index < rest.length; index += 1) rest[index] = word(first, index) & ~word(second, index);
  return rest;
}

export function or(first: BitSet, second: BitSet): BitSet {
  const either = new Uint32Array(first.length);
  for (let index = 0; index < either.length; index += 1) either[index] = word(first, index) | word(second, index);
  return either;
}

/** How many are in both; nothing is allocated. */
export function countBoth(first: BitSet, second: BitSet): number {
  let count = 0;
  for (let index = 0; index < first.length; index += 1) count += ones(word(first, index) & word(second, index));
  return count;
}

const word = (set: BitSet, index: number): number => set[index] ?? 0;

/** How many bits are set, counted in pairs, then in fours, then in bytes. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
