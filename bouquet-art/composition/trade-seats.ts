type Seated = { readonly kind: string; readonly colour: string; readonly radius: number; x: number; y: number };

const PASSES = 3;
const SIMILAR_SIZE = 16;
const WORTH_IT = 0.97;

/** Lets heads of a similar size swap seats until like is kept from like, so that colour is spread. */
export function tradeSeats(heads: readonly Seated[], pairs: readonly (readonly [Seated, Seated])[]): void {
  const open = pairs.filter(([one, other]) => {
    const same = one.kind === other.kind && one.colour === other.colour;
    return !same && Math.abs(one.radius - other.radius) <= SIMILAR_SIZE;
  });
  for (let pass = 0; pass < PASSES; pass++) {
    for (const [one, other] of open) trade(one, other, heads);
  }
}

function trade(one: Seated, other: Seated, heads: readonly Seated[]): void {
  const before = crowding(one, heads) + crowding(other, heads);
  swap(one, other);
  const after = crowding(one, heads) + crowding(other, heads);
  if (after > before * WORTH_IT) swap(one, other);
}

/** How much a head is surrounded by its like. */
function crowding(head: Seated, heads: readonly Seated[]): number {
  let sum = 0;
  for (const other of heads) {
    if (other !== head) sum += likeness(head, other) / ((other.x - head.x) ** 2 + (other.y - head.y) ** 2 + 200);
  }
  return sum;
}

function likeness(one: Seated, other: Seated): number {
  const sameColour = one.colour === other.colour;
  if (one.kind === other.kind) return sameColour ? 1 : 0.6;
  return sameColour ? 0.25 : 0;
}

function swap(one: Seated, other: Seated): void {
  [one.x, other.x] = [other.x, one.x];
  [one.y, other.y] = [other.y, one.y];
}
