import type { Order, OrderLine } from '@vetch/contracts/order';
import type { SubstituteList } from '@vetch/contracts/substitutes';
import type { ProposeSubstitution } from '@vetch/contracts/substitutions';
import { AppError } from '@vetch/service-kit/http/app-error';
import type { Holder } from '@vetch/service-kit/http/caller';
import { putInOutbox } from '@vetch/service-kit/messaging/outbox';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { PoolConnection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import type { Deps } from '../deps.ts';
import { leaveMail } from '../mail/leave-mail.ts';
import { deliveriesOf, findOrder, insertEvents } from '../orders/order-repository.ts';
import { readOrder } from '../orders/read-order.ts';
import { lineAmong, requireUntied, requireWanted, underWay } from './substitution.ts';
import {
  findOrderedStems,
  insertSubstitution,
  type SubstitutionRecord,
  substitutionOfRequest,
  substitutionsOf,
} from './substitution-repository.ts';
import { substitutionMessage, takeNow } from './take-substitute.ts';

type Where = { readonly reference: string; readonly lineId: string; readonly holder: Holder };

/** What could come instead of so many stems of a line. */
export async function findCandidates(
  { db, products }: Pick<Deps, 'db' | 'products'>,
  { reference, lineId, holder }: Where,
  wish: { readonly stem: string; readonly count: number },
): Promise<SubstituteList> {
  const { id } = await findOrder(db, reference, holder);
  const { line } = lineAmong((await deliveriesOf(db, [id])).get(id) ?? [], lineId);
  return candidatesFor({ db, products }, id, line, wish);
}

async function candidatesFor(
  { db, products }: Pick<Deps, 'db' | 'products'>,
  orderId: string,
  { recipe, quantity: bouquets }: OrderLine,
  wish: { readonly stem: string; readonly count: number },
): Promise<SubstituteList> {
  return products.substitutes({ ...wish, recipe, bouquets, ordered: await findOrderedStems(db, orderId) });
}

/**
 * Replaces stems of a bouquet, once for each `requestKey`. It is stored before the stock is asked; when product-service is
 * away the outbox goes on. A buyer who wants to be asked is asked first, and nothing is taken until they say yes.
 */
export async function proposeSubstitution(
  deps: Deps,
  where: Where,
  wish: ProposeSubstitution,
  requestKey: string,
): Promise<Order> {
  const known = await knownRequest(deps, where, requestKey);
  if (known?.state === 'failed') throw gone();
  const id = known?.id ?? (await openSubstitution(deps, where, wish, requestKey));
  await takeNow(deps, id);
  return readOrder(deps, where.reference, where.holder);
}

async function knownRequest({ db }: Deps, { reference, holder }: Where, requestKey: string) {
  return substitutionOfRequest(db, (await findOrder(db, reference, holder)).id, requestKey);
}

async function openSubstitution(
  deps: Deps,
  where: Where,
  wish: ProposeSubstitution,
  requestKey: string,
): Promise<string> {
  const seen = await inTransaction(deps.db, (tx) => requireOpenLine(tx, where));
  const { items } = await candidatesFor(deps, seen.order.id, seen.line, { stem: wish.from, count: wish.count });
  const to = items.find(({ key }) => key === wish.to);
  if (!to) throw notOffered();
  const { recipe, priceCents: _price, available: _available, ...stem } = to;
  return inTransaction(deps.db, async (tx) => {
    const { order, delivery, line } = await requireOpenLine(tx, where);
    const from = line.recipe.stems.find(({ key }) => key === wish.from);
    if (!from || JSON.stringify(line.recipe) !== JSON.stringify(seen.line.recipe)) throw underWay();
    const record: SubstitutionRecord = {
      ...{ id: uuidv7(), orderId: order.id, deliveryId: delivery.id, lineId: line.id, bouquets: line.quantity },
      ...{ state: order.substitution === 'ask-first' ? 'asked' : 'taking', from, to: stem, recipe },
      ...{ reason: wish.reason, wasted: wish.wasted, actor: where.holder.accountId ?? 'florist' },
      ...{ askedAt: deps.now().toISOString(), toldAt: null, answeredAt: null },
    };
    await insertSubstitution(tx, record, requestKey);
    await goOn(tx, record, deps.now());
    return record.id;
  });
}

/** The line under its order's lock: of two florists the second sees what the first does. */
async function requireOpenLine(tx: PoolConnection, { reference, lineId, holder }: Where) {
  const order = await findOrder(tx, reference, holder, 'FOR UPDATE');
  const { delivery, line } = lineAmong((await deliveriesOf(tx, [order.id])).get(order.id) ?? [], lineId);
  requireUntied(order, delivery);
  requireWanted(order.substitution);
  const open = (await substitutionsOf(tx, order.id)).some(
    (one) => one.lineId === lineId && (one.state === 'asked' || one.state === 'taking'),
  );
  if (open) throw underWay();
  return { order, delivery, line };
}

/** Asks the buyer, or has the stems taken. */
async function goOn(tx: PoolConnection, record: SubstitutionRecord, now: Date): Promise<void> {
  const { id, orderId, deliveryId, actor, state } = record;
  if (state === 'taking') return putInOutbox(tx, [substitutionMessage(orderId, id)], now);
  await insertEvents(tx, [{ orderId, deliveryId, event: 'substitution_asked', actor, at: now }]);
  await leaveMail(tx, { occasion: 'substitution-asked', orderId, substitutionId: id }, now);
}

const gone = () => new AppError('out-of-stock', 'The stems had gone to somebody else. Choose others.', { short: [] });

const notOffered = () =>
  new AppError(
    'substitute-not-offered',
    'This stem cannot come instead: it costs less, too few are free, or it is not as safe for pets as what was ordered.',
  );
