import { change, type Db, select } from '@vetch/service-kit/mysql/database';
import { fromSql, toSql } from '@vetch/service-kit/mysql/instants';
import { isDuplicate } from '@vetch/service-kit/mysql/transaction';
import type { StoredKey } from './signing-key.ts';

type SigningKeyRow = {
  generation: number;
  kid: string;
  public_jwk: string;
  private_jwe: string;
  signs_until: string;
  served_until: string;
};

/** Every key there is; a handful at most. */
export async function readSigningKeys(db: Db): Promise<StoredKey[]> {
  const rows = await select<SigningKeyRow>(
    db,
    'SELECT generation, kid, public_jwk, private_jwe, signs_until, served_until FROM signing_keys',
  );
  return rows.map(toStoredKey);
}

/** Adds a key, unless another replica was first with this generation: then nothing happens. */
export async function insertSigningKey(db: Db, key: StoredKey): Promise<void> {
  await change(
    db,
    `INSERT INTO signing_keys (generation, kid, public_jwk, private_jwe, signs_until, served_until)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [key.generation, key.kid, key.publicJwk, key.privateJwe, toSql(key.signsUntil), toSql(key.servedUntil)],
  ).catch((err: unknown) => {
    if (!isDuplicate(err)) throw err;
  });
}

/** Forgets the keys that no good token can be signed with any more. */
export async function deleteOldSigningKeys(db: Db, now: Date): Promise<number> {
  return change(db, 'DELETE FROM signing_keys WHERE served_until < ?', [toSql(now)]);
}

const toStoredKey = (row: SigningKeyRow): StoredKey => ({
  generation: row.generation,
  kid: row.kid,
  publicJwk: row.public_jwk,
  privateJwe: row.private_jwe,
  signsUntil: new Date(fromSql(row.signs_until)),
  servedUntil: new Date(fromSql(row.served_until)),
});
