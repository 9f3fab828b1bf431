import type { Address, AddressFields } from '@vetch/contracts/user';
import { change, type Db, select } from '@vetch/service-kit/mysql/database';
import { toSql } from '@vetch/service-kit/mysql/instants';

type AddressRow = {
  id: string;
  name: string;
  phone: string | null;
  line1: string;
  line2: string | null;
  town: string;
  postcode: string;
};

/** The account's addresses in the order in which they were saved. */
export async function listAddresses(db: Db, accountId: string): Promise<Address[]> {
  const rows = await select<AddressRow>(
    db,
    `SELECT id, name, phone, line1, line2, town, postcode
       FROM addresses
      WHERE account_id = ?
      ORDER BY created_at, id`,
    [accountId],
  );
  return rows.map(toAddress);
}

/** Whether the address was added; it is not when the account is gone. */
export async function insertAddress(db: Db, accountId: string, address: Address, now: Date): Promise<boolean> {
  const added = await change(
    db,
    `INSERT INTO addresses (id, account_id, name, phone, line1, line2, town, postcode, created_at)
     SELECT ?, id, ?, ?, ?, ?, ?, ?, ? FROM accounts WHERE id = ?`,
    [address.id, ...columnsOf(address), toSql(now), accountId],
  );
  return added === 1;
}

/** Whether the account has this address; somebody else's cannot be told from a missing one. */
export async function updateAddress(db: Db, accountId: string, address: Address): Promise<boolean> {
  const changed = await change(
    db,
    `UPDATE addresses
        SET name = ?, phone = ?, line1 = ?, line2 = ?, town = ?, postcode = ?
      WHERE id = ? AND account_id = ?`,
    [...columnsOf(address), address.id, accountId],
  );
  return changed === 1;
}

/** Whether the account had this address. */
export async function deleteAddress(db: Db, accountId: string, id: string): Promise<boolean> {
  return (await change(db, 'DELETE FROM addresses WHERE id = ? AND account_id = ?', [id, accountId])) === 1;
}

const columnsOf = ({ name, phone, line1, line2, town, postcode }: AddressFields) => [
  name,
  phone ?? null,
  line1,
  line2 ?? null,
  town,
  postcode,
];

const toAddress = ({ phone, line2, ...row }: AddressRow): Address => ({
  ...row,
  ...(phone !== null && { phone }),
  ...(line2 !== null && { line2 }),
});
