import { stemLabel } from '@vetch/bouquet-art/describe';
import type { DeskDay } from '@vetch/contracts/desk';
import { stemPicture } from '../art/picture-address.ts';
import { stemName, stemTotal } from '../wording/bouquets.ts';
import { counted } from '../wording/numbers.ts';

/** "9 bouquets, 232 stems, 140 of 480 minutes". */
export function totalsOf({ deliveries, minutes }: Pick<DeskDay, 'deliveries' | 'minutes'>): string {
  const lines = deliveries.filter(({ fulfilment }) => fulfilment !== 'cancelled').flatMap((delivery) => delivery.lines);
  const bouquets = lines.reduce((total, line) => total + line.quantity, 0);
  const stems = lines.reduce((total, line) => total + line.quantity * stemTotal(line.recipe.stems), 0);
  if (bouquets === 0) return 'Nothing ordered for this day';
  const time = minutes.of === null ? [] : [`${minutes.taken} of ${counted(minutes.of, 'minute')}`];
  return [counted(bouquets, 'bouquet'), counted(stems, 'stem'), ...time].join(', ');
}

/** What to bring from the cold room, each stem once. */
export function stemsToPull({ stems }: Pick<DeskDay, 'stems'>) {
  return stems.map((stem) => ({
    src: stemPicture(stem),
    count: stem.count,
    name: stemName({ label: stemLabel(stem.kind, stem.colour, stem.count) }),
  }));
}
