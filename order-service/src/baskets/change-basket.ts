import { type AddLine, BASKET_LINES, type ChangeLine } from '@vetch/contracts/basket';
import { MOST_OF_ONE } from '@vetch/contracts/quotes';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Holder } from '@vetch/service-kit/http/caller';
import { fieldError } from '@vetch/service-kit/http/parse';
import { toSql } from '@vetch/service-kit/mysql/instants';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import { requireZone } from '../calendar/find-zone.ts';
import { itemsOf } from '../calendar/items.ts';
import { requireOpenDate } from '../calendar/require-open.ts';
import type { Deps } from '../deps.ts';
import { addToLines } from './add-to-lines.ts';
import {
  basketLines,
  type ChosenLine,
  deleteLine,
  findBasket,
  insertLine,
  touchBasket,
  updateLine,
} from './basket-repository.ts';
import { lockOpenBasket } from './lock-basket.ts';
import { requirePriced } from './require-priced.ts';

/** Puts a bouquet into the basket. What cannot be sold or delivered is refused here, not at the till. */
export async function addLine(
  deps: Deps,
  basketId: string,
  holder: Holder,
  { destination, ...request }: AddLine,
): Promise<void> {
  await findBasket(deps.db, basketId, holder);
  await requireOffered(deps, request, destination);
  await editBasket(deps, basketId, holder, async (tx) => {
    const added = addToLines(await basketLines(tx, basketId), { id: uuidv7(), ...request });
    if (added.kind === 'no-room') throw basketFull();
    if (added.wanted > added.line.quantity) throw tooManyOfOne();
    await (added.kind === 'more' ? updateLine : insertLine)(tx, basketId, added.line);
  });
}

/** Changes what `request` names of one line and leaves the rest. */
export async function changeLine(
  deps: Deps,
  basketId: string,
  lineId: string,
  holder: Holder,
  { destination, ...request }: ChangeLine,
): Promise<void> {
  await findBasket(deps.db, basketId, holder);
  const line = await lineOf(deps.db, basketId, lineId);
  const wanted = { ...line, ...withoutUndefined(request) };
  if (request.deliveryDate) await requireOffered(deps, wanted, destination);
  else if (request.size || request.extras) await requirePriced(deps, wanted);
  await editBasket(deps, basketId, holder, async (tx) => {
    const current = await lineOf(tx, basketId, lineId);
    await updateLine(tx, basketId, { ...current, ...withoutUndefined(request) });
  });
}

export async function removeLine(deps: Deps, basketId: string, lineId: string, holder: Holder): Promise<void> {
  await editBasket(deps, basketId, holder, async (tx) => {
    if (!(await deleteLine(tx, basketId, lineId))) throw noSuchLine();
  });
}

/** Under the basket's lock, so that parallel changes all count and none meets a basket that is being ordered. */
async function editBasket(
  { db, now }: Deps,
  basketId: string,
  holder: Holder,
  edit: (tx: PoolConnection) => Promise<unknown>,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    await lockOpenBasket(tx, basketId, holder);
    await edit(tx);
    await touchBasket(tx, basketId, toSql(now()));
  });
}

async function lineOf(db: PoolConnection | Deps['db'], basketId: string, lineId: string): Promise<ChosenLine> {
  const line = (await basketLines(db, basketId)).find((one) => one.id === lineId);
  if (!line) throw noSuchLine();
  return line;
}

const noSuchLine = () =>
  new AppError('basket-line-not-found', 'The basket has no such line; it may have been removed.');

const basketFull = () =>
  new AppError(
    'basket-full',
    `A basket holds ${BASKET_LINES} lines. Please order these first, or raise a quantity instead.`,
  );

const tooManyOfOne = () => {
  const detail = `A line holds ${MOST_OF_ONE} of one bouquet, and with these there would be more. For more, call the shop.`;
  return new AppError('too-many-of-one', detail, { most: MOST_OF_ONE, errors: [fieldError('quantity', detail)] });
};

/** What is chosen can be sold, and tied for its date where it goes. */
async function requireOffered(deps: Deps, line: Omit<ChosenLine, 'id'>, to: AddLine['destination']): Promise<void> {
  const items = itemsOf([await requirePriced(deps, line)]);
  const zone = requireZone(await deps.shopRules(), to ?? { method: 'delivery' }, 'destination/postcode');
  await requireOpenDate(deps, line.deliveryDate, { zone, items });
}

/** What was not named in a PATCH does not change. */
const withoutUndefined = (changes: Omit<ChangeLine, 'destination'>) =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<ChosenLine>;
