import { MOST_STEMS } from '@vetch/contracts/own-bouquet';
import type { StemKind } from '@vetch/contracts/products';
import { stemPicture } from '../art/picture-address.ts';
import { errorAt } from '../forms/form-errors.ts';
import { amount } from '../wording/money.ts';
import { capitalised } from '../wording/numbers.ts';
import { backInWords } from '../wording/seasons.ts';
import type { BuildInput } from './build-page.ts';
import { dayOf, seasonsOf } from './days-of-stems.ts';
import { type Chosen, groupsOf, tileName } from './stem-groups.ts';

/** Every kind of stem as a tile to choose from, by what it does in a bouquet. */
export function stemTiles(input: BuildInput, chosen: readonly Chosen[]) {
  return groupsOf(input.stems.items).map(({ title, why, kinds }) => ({
    title,
    why,
    tiles: kinds.flatMap((kind) => tilesOf(kind, input, chosen)),
  }));
}

/** One for each chosen colour of a kind, and one for a kind that is not chosen. */
function tilesOf(kind: StemKind, input: BuildInput, chosen: readonly Chosen[]) {
  const ofKind = chosen.filter((one) => one.kind === kind);
  const wanted = ofKind.length > 0 ? ofKind : [undefined];
  return wanted.map((one, index) => ({
    ...tileOf(kind, tileName(kind.kind, index), one, input),
    another: index === wanted.length - 1 && wanted.length < kind.colours.length,
  }));
}

function tileOf(
  kind: StemKind,
  name: string,
  wanted: Chosen | undefined,
  { stems: { currency }, colours = new Map(), errors = [], ...input }: BuildInput,
) {
  const back = backInWords(seasonsOf([kind]), dayOf(input));
  const key = wanted?.colour.key ?? colours.get(kind.kind);
  const colour = kind.colours.find((one) => one.key === key) ?? kind.colours.find(isFree) ?? kind.colours[0];
  const swatches = kind.colours.map((one) => swatchOf(kind, one, { checked: one === colour, currency, back }));
  const shown = swatches.find(({ checked }) => checked);
  return {
    id: name,
    kind: kind.kind,
    name: kind.name,
    plural: kind.plural,
    count: wanted?.count ?? 0,
    most: MOST_STEMS,
    error: errorAt(errors, `count-${name}`),
    src: shown?.src ?? '',
    colourName: shown?.name ?? '',
    note: shown?.note ?? '',
    swatches,
  };
}

type Seen = { readonly checked: boolean; readonly currency: string; readonly back: string };

/** `back`: when the kind is in season again, if it is not on the day. */
function swatchOf({ kind }: StemKind, one: StemKind['colours'][number], { checked, currency, back }: Seen) {
  const { colour, available, priceCents } = one;
  const name = capitalised(colour);
  return {
    colour,
    name,
    label: isFree(one) ? name : `${name}, none free`,
    isGone: !isFree(one),
    src: stemPicture({ kind, colour }),
    note: `${amount(priceCents, currency)} a stem, ${available > 0 ? available : 'none'} free${back && `. ${back}`}`,
    checked,
  };
}

const isFree = ({ available }: StemKind['colours'][number]) => available > 0;
