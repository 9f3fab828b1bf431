import type { Bouquet } from '@vetch/contracts/products';
import { capitalised, counted, listed } from '../wording/numbers.ts';
import { noticeInWords, seasonInWords } from '../wording/seasons.ts';

/** What to know about each kind of stem, shortest-lived first. */
export function careNotes(care: Bouquet['care']) {
  return care
    .toSorted((a, b) => a.vaseLifeDays - b.vaseLifeDays)
    .map(({ name, text, vaseLifeDays }) => ({ name: capitalised(name), text, days: counted(vaseLifeDays, 'day') }));
}

/** When its stems grow, and how much notice the florist needs; nothing for a bouquet that can be had at any time. */
export function timeNote({ seasons, leadDays }: Pick<Bouquet, 'seasons' | 'leadDays'>): string {
  const facts = [...seasons.map(seasonInWords), noticeInWords(leadDays)].filter(Boolean);
  return facts.map((fact) => `${fact}.`).join(' ');
}

/**
 * Whether cats and dogs may live with it. What nobody has looked into is not called safe. `instead` is what else can be
 * done, by who may still choose.
 */
export function petNote({ verdict, harmful, unknown }: Bouquet['petSafety'], instead = ''): string {
  if (verdict === 'safe') return 'Nothing in this bouquet is known to harm cats or dogs.';
  const doubt = unknown.length > 0 ? `${unverified(unknown)} ` : '';
  if (verdict === 'unknown') return `${doubt}Keep it out of reach to be safe.`;
  const names = capitalised(listed(harmful.map((name) => name.toLowerCase())));
  return `${names} ${harmful.length === 1 ? 'is' : 'are'} harmful to cats or dogs if eaten. ${doubt}Keep it out of their reach${instead}.`;
}

const unverified = (names: readonly string[]) =>
  `Of ${listed(names.map((name) => name.toLowerCase()))} we do not know whether it harms pets.`;
