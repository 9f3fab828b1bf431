import type { AddLine, Basket, BasketDelivery, BasketLine, BasketQuery } from '@vetch/contracts/basket';
import { ZoneTerms } from '@vetch/contracts/delivery';
import { BouquetSize } from '@vetch/contracts/recipes';
import { AppError } from '@vetch/service-kit/http/app-error';
import { BOUQUETS } from './bouquets.ts';
import type { CalendarState } from './calendar.ts';
import { EXTRAS, priceOf } from './catalogue.ts';
import { discounted } from './codes.ts';
import { composed } from './own-bouquets.ts';
import { timesOf } from './times.ts';
import { nowhere, zoneAt } from './zones.ts';

/** What can be had on any day. */
const always = { leadDays: 0, seasons: [], occasions: [] };

const HOME: BasketQuery = { method: 'delivery' };

/** A line as the shop prices it. */
export function priced(id: string, line: AddLine): BasketLine {
  const { slug, size: named, quantity, extras, recipe, destination: _destination, ...chosen } = line;
  if (recipe) {
    const own = composed(recipe);
    return { id, ...own, ...always, ...chosen, quantity, extras: [], lineTotalCents: own.unitPriceCents * quantity };
  }
  const bouquet = BOUQUETS.find((one) => one.slug === slug);
  if (!bouquet) throw new AppError('bouquet-not-found', `There is no bouquet ${slug}.`);
  const size = BouquetSize.safeParse(named).data;
  if (!size) {
    const detail = `${bouquet.name} comes in petite, classic or grand.`;
    const errors = [{ pointer: '#/size', detail }];
    throw new AppError('size-not-offered', detail, { sizes: BouquetSize.options, errors });
  }
  const added = extras.map((choice) => {
    const extra = EXTRAS.find((one) => one.key === choice.key);
    return { ...choice, name: extra?.name ?? '', unitPriceCents: extra?.priceCents ?? 0 };
  });
  const extraCents = added.reduce((sum, extra) => sum + extra.unitPriceCents * extra.quantity, 0);
  const unitPriceCents = priceOf(bouquet, size);
  return {
    ...{ id, slug, size, quantity, unitPriceCents },
    ...chosen,
    name: bouquet.name,
    tint: bouquet.tint,
    designMinutes: 20,
    ...timesOf(slug),
    occasions: [],
    recipe: bouquet.recipe(size),
    extras: added,
    lineTotalCents: (unitPriceCents + extraCents) * quantity,
  };
}

/** The basket with these lines instead, at the fees of where it goes. */
export function withLines(
  basket: Basket,
  lines: BasketLine[],
  state: CalendarState,
  where: BasketQuery = HOME,
): Basket {
  const deliveries = deliveriesOf(lines, where, state);
  const itemsCents = deliveries.reduce((sum, delivery) => sum + delivery.itemsCents, 0);
  const deliveryCents = deliveries.reduce((sum, delivery) => sum + delivery.feeCents, 0);
  const closed = lines
    .filter((line) => state.closed.has(line.deliveryDate))
    .map((line) => ({ lineId: line.id, code: 'date-not-offered', detail: 'We can no longer deliver on this day.' }));
  const far = deliveries
    .filter(({ zone }) => zone === null)
    .map(() => ({ lineId: null, code: 'out-of-area', detail: nowhere({ postcode: where.postcode?.[0] }) }));
  const few = deliveries
    .filter(({ zone, itemsCents }) => zone && itemsCents < zone.minimumCents)
    .map(({ date, person, zone }) => {
      return { lineId: null, code: 'below-minimum', detail: `We drive to ${zone?.name} for more.`, date, person };
    });
  const problems = [...closed, ...far, ...few];
  return {
    ...basket,
    version: basket.version + 1,
    ...{ lines, deliveries, itemsCents, deliveryCents, problems },
    ...discounted(basket.promotion, itemsCents, deliveryCents),
  };
}

function deliveriesOf(lines: readonly BasketLine[], where: BasketQuery, state: CalendarState): BasketDelivery[] {
  const groups = Map.groupBy(lines, ({ deliveryDate, person }) => `${deliveryDate}/${person}`);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, ofOne], index) => {
      const [date = '', person] = key.split('/');
      const itemsCents = ofOne.reduce((sum, line) => sum + line.lineTotalCents, 0);
      const zone = zoneAt({ method: where.method, postcode: where.postcode?.[index] ?? where.postcode?.at(-1) });
      const slots = (zone?.slots ?? []).map((slot) => {
        const closed = state.full.has(`${date}/${slot.slot}`) ? ('full' as const) : null;
        return { ...slot, closed };
      });
      return { date, person: Number(person), itemsCents, slots, ...feesAt(where, index, itemsCents) };
    });
}

function feesAt({ method, postcode }: BasketQuery, index: number, itemsCents: number) {
  const zone = zoneAt({ method, postcode: postcode?.[index] ?? postcode?.at(-1) });
  if (!zone) return { zone: null, feeCents: 0, feeParts: [] };
  const isFree = zone.freeOverCents !== null && itemsCents >= zone.freeOverCents;
  const feeCents = isFree ? 0 : zone.feeCents;
  const label = method === 'collection' ? 'Picked up from the shop' : 'Delivery';
  return { zone: ZoneTerms.parse(zone), feeCents, feeParts: [{ what: 'delivery' as const, label, cents: feeCents }] };
}
