import { MOST_STEMS } from '@vetch/contracts/own-bouquet';
import type { StemKind } from '@vetch/contracts/products';
import { stemPicture } from '../art/picture-address.ts';
import { errorAt } from '../forms/form-errors.ts';
import { amount } from '../wording/money.ts';
import { capitalised } from '../wording/numbers.ts';
import type { BuildInput } from './build-page.ts';
import { type Chosen, groupsOf } from './stem-groups.ts';

/** Every kind of stem as a tile to choose from, by what it does in a bouquet. */
export function stemTiles(input: BuildInput, chosen: readonly Chosen[]) {
  return groupsOf(input.stems.items).map(({ title, why, kinds }) => ({
    title,
    why,
    tiles: kinds.map((kind) => tileOf(kind, input, chosen)),
  }));
}

function tileOf(kind: StemKind, { stems, colours = new Map(), errors = [] }: BuildInput, chosen: readonly Chosen[]) {
  const wanted = chosen.find((one) => one.kind === kind);
  const key = wanted?.colour.key ?? colours.get(kind.kind);
  const colour = kind.colours.find((one) => one.key === key) ?? kind.colours.find(isFree) ?? kind.colours[0];
  return {
    kind: kind.kind,
    name: kind.name,
    plural: kind.plural,
    src: stemPicture({ kind: kind.kind, colour: colour?.colour ?? '' }),
    count: wanted?.count ?? 0,
    most: MOST_STEMS,
    error: errorAt(errors, `count-${kind.kind}`),
    colourName: capitalised(colour?.colour ?? ''),
    price: `${amount(colour?.priceCents ?? 0, stems.currency)} a stem`,
    left: leftInWords(colour?.available ?? 0),
    swatches: kind.colours.map((one) => ({
      colour: one.colour,
      name: isFree(one) ? capitalised(one.colour) : `${capitalised(one.colour)}, none free`,
      isGone: !isFree(one),
      src: stemPicture({ kind: kind.kind, colour: one.colour }),
      checked: one === colour,
    })),
  };
}

const isFree = ({ available }: StemKind['colours'][number]) => available > 0;

const leftInWords = (available: number) => (available <= 0 ? 'none free today' : `${available} free`);
