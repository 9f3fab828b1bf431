// The SQL of one order of the shop: one client, one connection for each schema, one statement after another.
// node naive-replay.ts <root URL> <orders to warm up> <orders> < recorded order as JSON; prints orders per second.
import { readFileSync } from 'node:fs';
import { createDatabase, insertRows } from '@vetch/service-kit/mysql/database';
import type { PoolConnection } from 'mysql2/promise';
import type { RecordedOrder } from './same-sql/recorded-order.ts';
import { drawUpReplay, type Replay } from './same-sql/replay.ts';
import { copyOf } from './same-sql/schema-copies.ts';

const [url = '', warmUp = '0', count = '0'] = process.argv.slice(2);
const recorded = JSON.parse(readFileSync(0, 'utf8')) as RecordedOrder;
const replays = Array.from({ length: Number(warmUp) + Number(count) }, () => drawUpReplay(recorded));

// With the settings that every connection of the shop has.
const schemas = new Set([...recorded.statements, ...recorded.needed].map(({ schema }) => schema));
const pools = [...schemas].map((schema) => ({ schema, pool: createDatabase(`${url}/${copyOf(schema)}`, 1) }));
const connections = new Map<string, PoolConnection>();
for (const { schema, pool } of pools) connections.set(schema, await pool.getConnection());

function connectionTo(schema: string): PoolConnection {
  const connection = connections.get(schema);
  if (!connection) throw new Error(`There is no connection to ${schema}.`);
  return connection;
}

/** The rows that the orders need, a table after the other. */
async function prepare(): Promise<void> {
  for (const [index, { schema, table, columns }] of recorded.needed.entries()) {
    const rows = replays.map(({ needed }) => Object.values(needed[index]?.columns ?? {}));
    const names = Object.keys(columns).join(', ');
    await insertRows(connectionTo(schema), `INSERT INTO ${table} (${names}) VALUES ?`, rows);
  }
}

async function order({ statements }: Replay): Promise<void> {
  for (const { schema, sql } of statements) await connectionTo(schema).query(sql);
}

await prepare();
for (const replay of replays.splice(0, Number(warmUp))) await order(replay);
const startedAt = performance.now();
for (const replay of replays) await order(replay);
console.log(replays.length / ((performance.now() - startedAt) / 1_000));
for (const connection of connections.values()) connection.release();
for (const { pool } of pools) await pool.end();
