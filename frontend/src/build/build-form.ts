import { AddLine } from '@vetch/contracts/basket';
import { MOST_STEMS, OWN_SLUG, PaperColour } from '@vetch/contracts/own-bouquet';
import type { StemKind } from '@vetch/contracts/products';
import { Dressing } from '@vetch/contracts/recipes';
import { parse } from '@vetch/service-kit/http/parse';
import type { Form } from '../forms/form.ts';
import type { FormError } from '../forms/form-errors.ts';
import { type Draft, STARTING } from './own-recipe.ts';
import { arranged, tileName } from './stem-groups.ts';

/** What the form says: the bouquet, the colour of each tile, and counts that are none. */
export type Sent = {
  readonly draft: Draft;
  readonly colours: ReadonlyMap<string, string>;
  readonly errors: readonly FormError[];
};

export function sentBouquet(form: Form, kinds: readonly StemKind[]): Sent {
  const tiles = kinds.flatMap((kind) => sentTiles(form, kind));
  const draft = {
    dressing: Dressing.safeParse(form.text('dressing')).data ?? STARTING.dressing,
    paper: PaperColour.safeParse(form.text('paper')).data ?? STARTING.paper,
    ribbon: PaperColour.safeParse(form.text('ribbon')).data ?? STARTING.ribbon,
    stems: tiles.filter(({ count }) => count > 0).map(({ key, count }) => ({ key, count })),
  };
  return {
    draft: arranged(draft, kinds),
    colours: new Map(tiles.map(({ tile, key }) => [tile, key])),
    errors: tiles
      .filter(({ isCount, count }) => !isCount || count > MOST_STEMS)
      .map(({ tile, name }) => ({
        field: `count-${tile}`,
        text: `${name}: use a whole number from 0 to ${MOST_STEMS}.`,
      })),
  };
}

/** What the tiles of a kind say, with what the button that was pressed does to it. */
function sentTiles(form: Form, { kind, name, colours }: StemKind) {
  const step = stepOf(form);
  const tiles = colours
    .map((_, index) => tileName(kind, index))
    .filter((tile) => tile === kind || form.has(`count-${tile}`))
    .map((tile) => {
      const typed = form.text(`count-${tile}`).trim();
      const key = colours.find(({ colour }) => colour === form.text(`colour-${tile}`))?.key ?? colours[0]?.key ?? '';
      const isCount = typed === '' || /^\d{1,2}$/.test(typed);
      return { tile, name, key, isCount, count: (isCount ? Number(typed) : 0) + (step?.tile === tile ? step.by : 0) };
    });
  const fresh = colours.find(({ key }) => !tiles.some((tile) => tile.key === key && tile.count > 0));
  if (form.text('step') !== `another-${kind}` || !fresh) return tiles;
  return [...tiles, { tile: tileName(kind, tiles.length), name, key: fresh.key, isCount: true, count: 1 }];
}

/** The button that was pressed, when it was one that takes a stem more or fewer. */
function stepOf(form: Form): { readonly tile: string; readonly by: 1 | -1 } | undefined {
  const [, way, tile] = /^(more|fewer)-([a-z]+(?:-\d+)?)$/.exec(form.text('step')) ?? [];
  return tile === undefined ? undefined : { tile, by: way === 'more' ? 1 : -1 };
}

/** The tile that the pressed button is about, for a page that is loaded anew. */
export const pressedTile = (form: Form): string | undefined =>
  /^(?:more|fewer|another)-([a-z]+(?:-\d+)?)$/.exec(form.text('step'))?.[1];

/** One bouquet of the shopper's own, as it is quoted. */
export const ownLine = (recipe: Draft) => ({ slug: OWN_SLUG, size: 'classic', quantity: 1, extras: [], recipe });

/** The line to put into the basket; throws the problem `invalid-request` that names the fields at fault. */
export const lineOf = (recipe: Draft, deliveryDate: string): AddLine =>
  parse(AddLine, { ...ownLine(recipe), deliveryDate });
