import { randomUUID } from 'node:crypto';
import type { AddLine, Basket, BasketLine } from '@vetch/contracts/basket';
import { basketsApi } from '@vetch/contracts/baskets';
import { OWN_SLUG, OwnRecipe } from '@vetch/contracts/own-bouquet';
import { MOST_OF_ONE } from '@vetch/contracts/quotes';
import { AppError } from '@vetch/service-kit/http/app-error';
import { type CalendarState, calendarOf } from './calendar.ts';
import { codeHandlers, noCode } from './codes.ts';
import { type Call, type Handlers, on } from './handlers.ts';
import { priced, withLines } from './priced-baskets.ts';

/** `own` is the address of the account whose basket it is. */
type Kept = { readonly guestToken: string; readonly own?: string; basket: Basket };
export type Baskets = Map<string, Kept>;

/** The basket of a call, if the caller holds its token. */
export function basketOf(baskets: Baskets, id: string, headers: Call['headers']): Kept {
  const kept = baskets.get(id);
  if (!kept || kept.guestToken !== headers['x-guest-token']) throw new AppError('basket-not-found', 'No such basket.');
  return kept;
}

function requireOpen(date: string, state: CalendarState): void {
  if (calendarOf(state, 60).days.some((day) => day.date === date && day.closed === null)) return;
  const detail = 'The shop is closed on this day. Please choose another.';
  throw new AppError('date-not-offered', detail, { errors: [{ pointer: '#/deliveryDate', detail }] });
}

/** The same bouquet again is another line here, but no more of it may be wanted than the shop lets into one. */
function requireRoom(lines: readonly BasketLine[], { slug, size, quantity }: AddLine): void {
  const same = lines.filter((line) => line.slug === slug && line.size === size);
  const wanted = same.reduce((sum, line) => sum + line.quantity, quantity);
  if (wanted <= MOST_OF_ONE) return;
  const detail = 'A line holds 20 of one bouquet, and with these there would be more. For more, call the shop.';
  throw new AppError('too-many-of-one', detail, { errors: [{ pointer: '#/quantity', detail }] });
}

export function basketHandlers(baskets: Baskets, state: CalendarState): Handlers {
  const recount = (kept: Kept) => {
    kept.basket = withLines(kept.basket, kept.basket.lines, state);
    return kept.basket;
  };
  const codes = codeHandlers((call) => openOne(baskets, call), recount);
  return [...openingHandlers(baskets, state), ...lineHandlers(baskets, state), ...codes];
}

/** The basket of a call, as long as it can be changed. */
function openOne(baskets: Baskets, { params, headers }: Pick<Call, 'params' | 'headers'>): Kept {
  const found = basketOf(baskets, params.basketId ?? '', headers);
  const reference = found.basket.orderReference;
  if (reference) throw new AppError('basket-ordered', 'This basket was ordered.', { reference });
  return found;
}

function openNew(baskets: Baskets, own?: string): Kept {
  const [id, guestToken] = [randomUUID(), `guest-token-${randomUUID()}`];
  const empty = { id, version: 0, currency: 'GBP', lines: [], deliveries: [], short: [], problems: [] };
  const basket = { ...empty, itemsCents: 0, deliveryCents: 0, totalCents: 0, orderReference: null, ...noCode };
  const entry = { guestToken, basket, ...(own && { own }) };
  baskets.set(id, entry);
  return entry;
}

function openingHandlers(baskets: Baskets, state: CalendarState): Handlers {
  return [
    on(basketsApi.open, () => {
      const { guestToken, basket } = openNew(baskets);
      return { id: basket.id, guestToken };
    }),
    on(basketsApi.takeOwn, ({ body, headers }) => {
      const email = headers.authorization?.split(':')[1] ?? '';
      const isOwn = (one: Kept) => one.own === email && one.basket.orderReference === null;
      const own = [...baskets.values()].find(isOwn) ?? openNew(baskets, email);
      if (body.basketId && body.basketId !== own.basket.id) {
        const guest = openOne(baskets, { params: { basketId: body.basketId }, headers });
        if (guest.own && guest.own !== email) throw new AppError('basket-not-found', 'No such basket.');
        own.basket = withLines(own.basket, [...own.basket.lines, ...guest.basket.lines], state);
        baskets.delete(body.basketId);
      }
      const count = own.basket.lines.reduce((sum, line) => sum + line.quantity, 0);
      return { id: own.basket.id, guestToken: own.guestToken, count, notes: [] };
    }),
    on(basketsApi.get, ({ params, headers, query }) => {
      const entry = basketOf(baskets, params.basketId ?? '', headers);
      return { ...withLines(entry.basket, entry.basket.lines, state, query), version: entry.basket.version };
    }),
  ];
}

function lineHandlers(baskets: Baskets, state: CalendarState): Handlers {
  const change = (entry: Kept, lines: BasketLine[]) => {
    entry.basket = withLines(entry.basket, lines, state);
    return entry.basket;
  };
  return [
    on(basketsApi.addLine, (call) => {
      const entry = openOne(baskets, call);
      requireOpen(call.body.deliveryDate, state);
      requireRoom(entry.basket.lines, call.body);
      return change(entry, [...entry.basket.lines, priced(randomUUID(), call.body)]);
    }),
    on(basketsApi.changeLine, (call) => {
      const entry = openOne(baskets, call);
      if (call.body.deliveryDate) requireOpen(call.body.deliveryDate, state);
      const given = Object.fromEntries(Object.entries(call.body).filter(([, value]) => value !== undefined));
      return change(
        entry,
        entry.basket.lines.map((line) =>
          line.id === call.params.lineId ? priced(line.id, { ...asChosen(line), ...given }) : line,
        ),
      );
    }),
    on(basketsApi.removeLine, (call) => {
      const entry = openOne(baskets, call);
      return change(
        entry,
        entry.basket.lines.filter((line) => line.id !== call.params.lineId),
      );
    }),
  ];
}

function asChosen({ slug, size, quantity, extras, recipe, ...line }: BasketLine): AddLine {
  const { deliveryDate, cardMessage, anonymous, person } = line;
  const own = slug === OWN_SLUG && {
    recipe: OwnRecipe.strip().parse({ ...recipe, stems: recipe.stems.map(({ key, count }) => ({ key, count })) }),
  };
  const chosen = extras.map(({ key, quantity: each }) => ({ key, quantity: each }));
  return { slug, size, quantity, deliveryDate, cardMessage, anonymous, person, extras: chosen, ...own };
}
