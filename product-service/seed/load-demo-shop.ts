import { STEMS, type StemFacts, type StemKind } from '@vetch/bouquet-art/stem-catalogue';
import { change, insertRows, selectOne } from '@vetch/service-kit/mysql/database';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import type { Pool, PoolConnection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import { ADD_ONS } from './add-ons.ts';
import { sizesOf } from './bouquet-seed.ts';
import { BOUQUETS } from './bouquets.ts';
import { OCCASIONS } from './occasions.ts';
import type { StemKindSeed } from './stem-kind-seed.ts';
import { STEM_KINDS, stemPriceCents } from './stem-kinds.ts';

/** For how long the newest bouquets of the demo shop are called new. */
const NEW_FOR_DAYS = 60;

/**
 * Fills an empty schema with the demo shop, whole or not at all, and says whether it did. Replicas that start
 * together queue for the version row; the second finds the shop there.
 */
export function loadDemoShop(db: Pool): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    await change(tx, 'UPDATE catalogue_version SET version = ? WHERE id = 1', [uuidv7()]);
    const found = await selectOne(tx, 'SELECT slug FROM bouquets LIMIT 1');
    if (found) return false;
    await insertStems(tx);
    await insertBouquets(tx);
    await insertOccasions(tx);
    await insertAddOns(tx);
    await receiveEverything(tx);
    return true;
  });
}

/** With the facts that only some kinds have. */
const kindSeed = (kind: StemKind): StemKindSeed => STEM_KINDS[kind];

const stemKinds = Object.entries(STEMS) as [StemKind, StemFacts][];

async function insertStems(tx: PoolConnection): Promise<void> {
  await insertRows(
    tx,
    `INSERT INTO stem_kinds
       (kind, name, plural, other_names, role, position, vase_life_days, care, pet_safety, pet_source, scented,
        season_from, season_to)
     VALUES ?`,
    stemKinds.map(([kind, { name, plural, role }], position) => {
      const { otherNames = '', vaseLifeDays, care, pets, scented = false, season } = kindSeed(kind);
      return [
        ...[kind, name, plural, otherNames, role, position, vaseLifeDays, care, pets.safety, pets.source, scented],
        ...[season?.from ?? null, season?.to ?? null],
      ];
    }),
  );
  await insertRows(
    tx,
    'INSERT INTO stems (stem_key, kind, colour, price_cents, on_hand) VALUES ?',
    stemKinds.flatMap(([kind, { colours }]) =>
      colours.map((colour) => [
        `${kind}-${colour}`,
        kind,
        colour,
        stemPriceCents(kind, colour),
        STEM_KINDS[kind].onHand,
      ]),
    ),
  );
}

async function insertBouquets(tx: PoolConnection): Promise<void> {
  const newUntil = await selectOne<{ day: string }>(
    tx,
    `SELECT DATE_ADD(UTC_DATE(), INTERVAL ${NEW_FOR_DAYS} DAY) AS day`,
  );
  await insertRows(
    tx,
    `INSERT INTO bouquets (slug, name, mood, description, tint, dressing, paper, ribbon, position, new_until, lead_days)
     VALUES ?`,
    BOUQUETS.map(({ slug, name, mood, description, tint, dressing, paper, ribbon, isNew, leadDays }, position) => {
      const until = isNew ? (newUntil?.day ?? null) : null;
      return [slug, name, mood, description, tint, dressing, paper, ribbon, position, until, leadDays ?? 0];
    }),
  );
  const sizes = BOUQUETS.flatMap((bouquet) => sizesOf(bouquet).map((size) => ({ slug: bouquet.slug, ...size })));
  await insertRows(
    tx,
    'INSERT INTO bouquet_sizes (slug, size, price_cents, design_minutes) VALUES ?',
    sizes.map(({ slug, size, priceCents, designMinutes }) => [slug, size, priceCents, designMinutes]),
  );
  await insertRows(
    tx,
    'INSERT INTO bouquet_stems (slug, size, position, stem_key, stem_count) VALUES ?',
    sizes.flatMap(({ slug, size, stems }) =>
      stems.map(({ kind, colour, count }, position) => [slug, size, position, `${kind}-${colour}`, count]),
    ),
  );
}

async function insertOccasions(tx: PoolConnection): Promise<void> {
  await insertRows(
    tx,
    'INSERT INTO occasions (occasion, label, other_names, position) VALUES ?',
    Object.entries(OCCASIONS).map(([occasion, { label, otherNames }], position) => [
      occasion,
      label,
      otherNames,
      position,
    ]),
  );
  await insertRows(
    tx,
    'INSERT INTO bouquet_occasions (slug, occasion) VALUES ?',
    BOUQUETS.flatMap(({ slug, occasions }) => occasions.map((occasion) => [slug, occasion])),
  );
}

async function insertAddOns(tx: PoolConnection): Promise<void> {
  await insertRows(
    tx,
    'INSERT INTO add_ons (add_on_key, name, detail, price_cents, position, on_hand) VALUES ?',
    ADD_ONS.map(({ key, name, detail, priceCents, onHand }, position) => [
      key,
      name,
      detail,
      priceCents,
      position,
      onHand,
    ]),
  );
}

/** The first stock enters the ledger like any other. */
async function receiveEverything(tx: PoolConnection): Promise<void> {
  const received = `INSERT INTO stock_movements
    (movement_id, item_kind, item_key, reason, on_hand, held, allocated, order_id, moved_at)`;
  const movementId = uuidv7();
  await change(
    tx,
    `${received} SELECT ?, 'stem', stem_key, 'receive', on_hand, 0, 0, NULL, UTC_TIMESTAMP(3) FROM stems`,
    [movementId],
  );
  await change(
    tx,
    `${received} SELECT ?, 'add-on', add_on_key, 'receive', on_hand, 0, 0, NULL, UTC_TIMESTAMP(3) FROM add_ons`,
    [movementId],
  );
}
