import type { Shortage } from '@vetch/contracts/quotes';
import type { HoldStock } from '@vetch/contracts/reservations';
import { AppError } from '@vetch/service-kit/http/app-error';
import { fieldError } from '@vetch/service-kit/http/parse';
import { type Db, selectIn } from '@vetch/service-kit/mysql/database';
import { stemName } from '../catalogue/stem-name.ts';
import { type WantedItem, wantedItems } from './wanted-items.ts';

type StockItem = { readonly label: string; readonly free: number };
type Stock = ReadonlyMap<string, StockItem>;

/**
 * Why a hold failed, as what to answer: unknown items by the field that names them, or all that are short. `undefined`
 * when nothing is short any more.
 */
export async function whyNotEnough(db: Db, request: HoldStock): Promise<AppError | undefined> {
  const stems = await findStems(db, request.stems);
  const addOns = await findAddOns(db, request.extras);
  const errors = [...unknownItems('stems', request.stems, stems), ...unknownItems('extras', request.extras, addOns)];
  if (errors.length > 0) return new AppError('invalid-request', 'The shop has no such item.', { errors });
  const short = wantedItems(request).flatMap((item) => shortage(item, item.kind === 'stem' ? stems : addOns));
  if (short.length === 0) return undefined;
  return new AppError('out-of-stock', 'There are not enough stems or extras for this order.', { short });
}

function unknownItems(field: string, wanted: HoldStock['stems'], stock: Stock) {
  return wanted.flatMap(({ key }, index) =>
    stock.has(key) ? [] : [fieldError(`${field}/${index}/key`, `The shop has no “${key}”.`)],
  );
}

function shortage({ key, quantity }: WantedItem, stock: Stock): Shortage[] {
  const item = stock.get(key);
  if (!item || item.free >= quantity) return [];
  return [{ key, label: item.label, wanted: quantity, available: item.free }];
}

async function findStems(db: Db, wanted: HoldStock['stems']): Promise<Stock> {
  const rows = await selectIn<{ stem_key: string; kind: string; colour: string; free: number }>(
    db,
    'SELECT stem_key, kind, colour, on_hand - held - allocated AS free FROM stems WHERE stem_key IN (?)',
    [wanted.map(({ key }) => key)],
  );
  return new Map(rows.map((row) => [row.stem_key, { label: stemName(row.kind, row.colour), free: row.free }]));
}

async function findAddOns(db: Db, wanted: HoldStock['extras']): Promise<Stock> {
  if (wanted.length === 0) return new Map();
  const rows = await selectIn<{ add_on_key: string; name: string; free: number }>(
    db,
    'SELECT add_on_key, name, on_hand - held - allocated AS free FROM add_ons WHERE add_on_key IN (?)',
    [wanted.map(({ key }) => key)],
  );
  return new Map(rows.map((row) => [row.add_on_key, { label: row.name, free: row.free }]));
}
