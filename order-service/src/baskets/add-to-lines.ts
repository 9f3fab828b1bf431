import { BASKET_LINES } from '@vetch/contracts/basket';
import type { OwnRecipe } from '@vetch/contracts/own-bouquet';
import { MOST_OF_ONE } from '@vetch/contracts/quotes';
import type { ChosenLine } from './basket-repository.ts';

/** What adding comes to: more of a line that is there, a new line, or nothing. `wanted` is what there would be of it. */
export type Addition = {
  readonly kind: 'more' | 'new' | 'no-room';
  readonly line: ChosenLine;
  readonly wanted: number;
};

/** Adds a bouquet to lines: the same choice again raises the quantity, up to as many as a line holds. Pure. */
export function addToLines(lines: readonly ChosenLine[], added: ChosenLine): Addition {
  const same = lines.find((line) => choiceOf(line) === choiceOf(added));
  if (same) {
    const wanted = same.quantity + added.quantity;
    return { kind: 'more', line: { ...same, quantity: Math.min(wanted, MOST_OF_ONE) }, wanted };
  }
  return { kind: lines.length < BASKET_LINES ? 'new' : 'no-room', line: added, wanted: added.quantity };
}

/** Two lines are the same choice when nobody could tell their bouquets apart, nor the cards on them, nor who gets them, nor what is said of who sent them. */
function choiceOf({ slug, size, extras, recipe, deliveryDate, cardMessage, anonymous, person }: ChosenLine): string {
  const sorted = extras.map(({ key, quantity }) => `${key} ${quantity}`).sort();
  return JSON.stringify([slug, size, deliveryDate, person, cardMessage, anonymous, sorted, recipe && madeOf(recipe)]);
}

/** A recipe is the same in whatever order its stems were chosen. */
const madeOf = ({ stems, dressing, paper, ribbon }: OwnRecipe) => [
  dressing,
  paper,
  ribbon,
  ...stems.map(({ key, count }) => `${key} ${count}`).sort(),
];
