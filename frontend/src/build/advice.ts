import { FEWEST_STEMS, MOST_STEMS } from '@vetch/contracts/own-bouquet';
import type { Shortage } from '@vetch/contracts/quotes';
import { counted } from '../wording/numbers.ts';
import type { Chosen } from './stem-groups.ts';

/** From more than so many on, heads hide one another. */
const CROWDED = 30;

/** What keeps a bouquet from being tied; nothing when it can be. */
export function obstacles(total: number, short: readonly Shortage[]): string[] {
  const tooFew = FEWEST_STEMS - total;
  const tooMany = total - MOST_STEMS;
  return [
    ...(tooFew > 0 ? [`A bouquet has at least ${FEWEST_STEMS} stems. Choose ${tooFew} more.`] : []),
    ...(tooMany > 0 ? [`A bouquet has at most ${MOST_STEMS} stems. Take out ${tooMany}.`] : []),
    ...short.map(({ label, wanted, available }) => `You chose ${wanted} ${label}, and ${available} are free.`),
  ];
}

/** What a florist would say of a bouquet that can be tied. */
export function advice(stems: readonly Pick<Chosen, 'kind' | 'count'>[]): string[] {
  const countOf = (...roles: Chosen['kind']['role'][]) =>
    stems.filter(({ kind }) => roles.includes(kind.role)).reduce((sum, { count }) => sum + count, 0);
  const total = stems.reduce((sum, { count }) => sum + count, 0);
  if (total < FEWEST_STEMS) return [];
  const greens = countOf('green');
  return [
    ...(greens === 0 ? ['Nothing green in it. Three or four stems of leaves hold the flowers apart.'] : []),
    ...(greens === total ? ['Leaves only. A few stars would give the eye somewhere to rest.'] : []),
    ...(countOf('spike') === 0 ? ['All one height. Two or three spikes lift it in the middle.'] : []),
    ...(total > CROWDED ? [`${counted(total, 'stem')} stand close: in the picture, some hide behind others.`] : []),
  ];
}
