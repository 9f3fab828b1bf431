import { AddLine } from '@vetch/contracts/baskets';
import { MOST_STEMS, OWN_SLUG, PaperColour } from '@vetch/contracts/own-bouquet';
import type { StemKind } from '@vetch/contracts/products';
import { Dressing } from '@vetch/contracts/recipes';
import { parse } from '@vetch/service-kit/http/parse';
import type { Form } from '../forms/form.ts';
import type { FormError } from '../forms/form-errors.ts';
import { type Draft, STARTING } from './own-recipe.ts';
import { arranged } from './stem-groups.ts';

/** What the form says: the bouquet, the colours of the kinds that are not in it, and counts that are none. */
export type Sent = {
  readonly draft: Draft;
  readonly colours: ReadonlyMap<string, string>;
  readonly errors: readonly FormError[];
};

export function sentBouquet(form: Form, kinds: readonly StemKind[]): Sent {
  const step = stepOf(form);
  const counts = kinds.map(({ kind, name, colours }) => {
    const typed = form.text(`count-${kind}`).trim();
    const key = colours.find(({ colour }) => colour === form.text(`colour-${kind}`))?.key ?? colours[0]?.key ?? '';
    const isCount = typed === '' || /^\d{1,2}$/.test(typed);
    return { kind, name, key, isCount, count: (isCount ? Number(typed) : 0) + (step?.kind === kind ? step.by : 0) };
  });
  const draft = {
    dressing: Dressing.safeParse(form.text('dressing')).data ?? STARTING.dressing,
    paper: PaperColour.safeParse(form.text('paper')).data ?? STARTING.paper,
    ribbon: PaperColour.safeParse(form.text('ribbon')).data ?? STARTING.ribbon,
    stems: counts.filter(({ count }) => count > 0).map(({ key, count }) => ({ key, count })),
  };
  return {
    draft: arranged(draft, kinds),
    colours: new Map(counts.map(({ kind, key }) => [kind, key])),
    errors: counts
      .filter(({ isCount, count }) => !isCount || count > MOST_STEMS)
      .map(({ kind, name }) => ({
        field: `count-${kind}`,
        text: `${name}: use a whole number from 0 to ${MOST_STEMS}.`,
      })),
  };
}

/** The button that was pressed, when it was one that takes a stem more or fewer. */
export function stepOf(form: Form): { readonly kind: string; readonly by: 1 | -1 } | undefined {
  const [, way, kind] = /^(more|fewer)-([a-z]+)$/.exec(form.text('step')) ?? [];
  return kind === undefined ? undefined : { kind, by: way === 'more' ? 1 : -1 };
}

/** The line to put into the basket; throws the problem `invalid-request` that names the fields at fault. */
export const lineOf = (recipe: Draft, deliveryDate: string): AddLine =>
  parse(AddLine, { slug: OWN_SLUG, size: 'classic', quantity: 1, recipe, deliveryDate });
