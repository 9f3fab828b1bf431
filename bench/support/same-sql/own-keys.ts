import { randomBytes, randomUUID } from 'node:crypto';
import { uuidv7 } from 'uuidv7';

/** What the shop draws anew for an order: ids, hashes, a card's token, a reference, the code of a care card. */
const key =
  /\b(?:[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|[\da-f]{64}|VT-[\dA-Z]{6}|[\dA-Z]{8})\b|\bcard_[\w-]{43}(?![\w-])/g;

const keysIn = (texts: readonly string[]) => new Set(texts.flatMap((text) => text.match(key) ?? []));

/** The keys that only `texts` has: what another order has too is the shop's, like the version of its catalogue. */
export function ownKeys(texts: readonly string[], ofAnotherOrder: readonly string[]): ReadonlySet<string> {
  return keysIn(texts).difference(keysIn(ofAnotherOrder));
}

/** Replaces the keys in a text by new ones, each by the same wherever it stands. */
export function withNewKeys(own: ReadonlySet<string>): (text: string) => string {
  const drawn = new Map([...own].map((old) => [old, newKey(old)]));
  return (text) => text.replaceAll(key, (found) => drawn.get(found) ?? found);
}

/** A key of the same kind; an id that begins with the time stays one, because rows are kept in that order. */
function newKey(old: string): string {
  if (old.startsWith('card_')) return `card_${randomBytes(32).toString('base64url')}`;
  if (old.startsWith('VT-')) return `VT-${randomCode(6)}`;
  if (old.length === 8) return randomCode(8);
  if (old.length === 64) return randomBytes(32).toString('hex');
  return old[14] === '7' ? uuidv7() : randomUUID();
}

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUV';
const randomCode = (length: number) => Array.from(randomBytes(length), (byte) => letters[byte % 32]).join('');
