import type { IfNobodyIn, SlotKey } from '@vetch/contracts/delivery';
import type { DeskDelivery } from '@vetch/contracts/desk';
import type { Recipe } from '@vetch/contracts/recipes';
import { recipeLines, silentArt } from '../art/art.ts';
import { addressLines } from '../wording/address.ts';
import { DRESSING_NAMES, sizeName } from '../wording/bouquets.ts';
import { listed } from '../wording/numbers.ts';
import { hoursInWords } from '../wording/times.ts';
import { statusPill } from './desk-words.ts';
import { printedCard } from './printed-card.ts';

const slotNames: Readonly<Record<SlotKey, string>> = {
  timed: 'timed',
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
};

const nobodyIn: Readonly<Record<IfNobodyIn, string>> = {
  neighbour: 'try a neighbour',
  'safe-place': 'safe place',
  'bring-back': 'bring it back',
};

/** One delivery as the bench and the driver need it. */
export function jobOf(delivery: DeskDelivery) {
  const { recipient, orderReference, slot, hours, lines, method } = delivery;
  const isPickedUp = method === 'collection';
  return {
    reference: orderReference,
    slot: hours ? `${slotNames[slot]}, ${hoursInWords(hours.from, hours.to)}` : slotNames[slot],
    status: statusPill(delivery),
    address: isPickedUp ? [recipient.name, 'comes to the shop for it'] : addressLines(recipient),
    phone: recipient.phone ?? '',
    wishes: [recipient.instructions, recipient.surprise ? 'A surprise: do not ring them first.' : ''].filter(Boolean),
    ifNobodyIn: isPickedUp ? '' : nobodyIn[delivery.ifNobodyIn],
    lines: lines.map((line) => ({
      art: silentArt(line),
      name: line.quantity > 1 ? `${line.quantity} × ${line.name}` : line.name,
      how: `${sizeName(line).toLowerCase()}, ${dressed(line.recipe)}`,
      extras: listed(
        line.extras.map((extra) => (extra.quantity > 1 ? `${extra.quantity} × ${extra.name}` : extra.name)),
      ),
      recipe: recipeLines(line.recipe),
      card: printedCard(line),
    })),
  };
}

/** "hand-tied, sage ribbon". */
function dressed({ dressing, paper, ribbon }: Recipe): string {
  if (dressing === 'vase') return `${DRESSING_NAMES.vase}, ${paper} stoneware`;
  return dressing === 'paper'
    ? `${DRESSING_NAMES.paper} (${paper}), ${ribbon} ribbon`
    : `${DRESSING_NAMES.tied}, ${ribbon} ribbon`;
}
