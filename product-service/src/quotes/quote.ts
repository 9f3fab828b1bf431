import type { OwnRecipe } from '@vetch/contracts/own-bouquet';
import type { LineProblem, PricedLine, Quote, QuoteLine, Shortage } from '@vetch/contracts/quotes';
import { type CatalogueBouquet, CURRENCY, type SizedBouquet } from '../catalogue/catalogue.ts';
import { nearestTo, withdrawn } from '../catalogue/describe-bouquet.ts';
import type { CatalogueIndex, Snapshot } from '../catalogue/snapshot.ts';
import { stemName } from '../catalogue/stem-name.ts';
import { seasonsIn } from '../seasons/seasons-in.ts';
import { OWN_BOUQUET, ownBouquet, unknownStem } from './own-bouquet.ts';

const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });

type QuotedLine = Quote['lines'][number];

/** Prices each line and compares what all of them need together with what is free. */
export function quote(snapshot: Snapshot, lines: readonly QuoteLine[]): Quote {
  const { index, stock, source } = snapshot;
  const quoted = lines.map((line) => quoteLine(snapshot, line));
  const priced = quoted.flatMap((line) => line.priced ?? []);
  return {
    currency: CURRENCY,
    catalogue: source.digest,
    lines: quoted,
    short: [
      ...shortages(stemsWanted(priced), stock.stems, (key) => stemLabelOf(index, key)),
      ...shortages(extrasWanted(priced), stock.addOns, (key) => addOnOf(index, key)?.name ?? key),
    ],
  };
}

function quoteLine(snapshot: Snapshot, line: QuoteLine): QuotedLine {
  const { index } = snapshot;
  if (line.recipe) return quoteOwn(index, line, line.recipe);
  const bouquet = index.bouquets[index.numbers.get(line.slug) ?? -1];
  if (!bouquet) {
    const gone = withdrawn(snapshot, line.slug);
    if (gone) return problem('bouquet-withdrawn', gone.detail, gone.near);
    const bouquets = nearestTo(index, line.slug);
    return problem('bouquet-not-found', 'We have no bouquet of that name.', { bouquets });
  }
  return quoteSizes(index, line, bouquet, bouquet.sizes);
}

function quoteOwn(index: CatalogueIndex, line: QuoteLine, recipe: OwnRecipe): QuotedLine {
  const position = unknownStem(recipe, index.stems);
  if (position >= 0) {
    const key = recipe.stems[position]?.key ?? '';
    return problem('stem-not-offered', `We have no stem called “${key}”.`, { key, position });
  }
  return quoteSizes(index, line, OWN_BOUQUET, [ownBouquet(recipe, index.stems)]);
}

type Quotable = Pick<CatalogueBouquet, 'slug' | 'name' | 'tint' | 'leadDays' | 'occasions'>;

function quoteSizes(
  index: CatalogueIndex,
  line: QuoteLine,
  { slug, name, tint, leadDays, occasions }: Quotable,
  offered: readonly SizedBouquet[],
): QuotedLine {
  const sized = offered.find(({ size }) => size === line.size);
  if (!sized) {
    const sizes = offered.map(({ size }) => size);
    return problem('size-not-offered', `${name} comes in ${list.format(sizes)}.`, { sizes });
  }
  const unknown = line.extras.find(({ key }) => !addOnOf(index, key));
  if (unknown) {
    const extras = index.addOns.map((addOn) => ({ key: addOn.key, name: addOn.name }));
    return problem('extra-not-offered', `We have no extra called “${unknown.key}”.`, { extras });
  }
  const made = { leadDays, occasions: occasions.map(({ value }) => value) };
  return { priced: { slug, name, tint, ...made, ...priceLine(index, sized, line) } };
}

const priceLine = (
  index: CatalogueIndex,
  { size, priceCents, designMinutes, recipe }: SizedBouquet,
  { quantity, extras }: QuoteLine,
): Omit<PricedLine, keyof Quotable> => ({
  size,
  quantity,
  unitPriceCents: priceCents,
  designMinutes,
  recipe,
  seasons: seasonsIn(recipe, index.kinds),
  extras: extras.flatMap((choice) => {
    const addOn = addOnOf(index, choice.key);
    if (!addOn) return [];
    return [{ key: addOn.key, name: addOn.name, quantity: choice.quantity, unitPriceCents: addOn.priceCents }];
  }),
});

const stemsWanted = (lines: readonly PricedLine[]) =>
  lines.flatMap(({ quantity, recipe }) => recipe.stems.map(({ key, count }) => ({ key, wanted: count * quantity })));

/** Extras go with each bouquet of a line. */
const extrasWanted = (lines: readonly PricedLine[]) =>
  lines.flatMap(({ quantity, extras }) =>
    extras.map((extra) => ({ key: extra.key, wanted: extra.quantity * quantity })),
  );

/** What all lines together want too much of. */
function shortages(
  demands: readonly { readonly key: string; readonly wanted: number }[],
  free: ReadonlyMap<string, number>,
  labelOf: (key: string) => string,
): Shortage[] {
  const totals = new Map<string, number>();
  for (const { key, wanted } of demands) totals.set(key, (totals.get(key) ?? 0) + wanted);
  return [...totals]
    .map(([key, wanted]) => ({ key, label: labelOf(key), wanted, available: Math.max(0, free.get(key) ?? 0) }))
    .filter(({ wanted, available }) => wanted > available);
}

function stemLabelOf({ stems }: CatalogueIndex, key: string): string {
  const stem = stems.get(key);
  return stem ? stemName(stem.kind.kind, stem.colour) : key;
}

const addOnOf = ({ addOns }: CatalogueIndex, key: string) => addOns.find((addOn) => addOn.key === key);

const problem = (code: LineProblem['code'], detail: string, extra: Record<string, unknown>): QuotedLine => ({
  problem: { code, detail, ...extra },
});
