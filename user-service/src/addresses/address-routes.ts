import { Address, AddressList } from '@vetch/contracts/user';
import { usersApi } from '@vetch/contracts/users';
import { AppError } from '@vetch/service-kit/http/app-error';
import { accountIdOf, allow } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import { uuidv7 } from 'uuidv7';
import type { Deps } from '../deps.ts';
import { deleteAddress, insertAddress, listAddresses, updateAddress } from './address-repository.ts';

export function addressRoutes({ db, now }: Deps): Router {
  const router = Router();
  const { addresses, addAddress, changeAddress, removeAddress } = usersApi;

  router.get(addresses.path, allow(addresses.access), async (req, res) => {
    res.json(AddressList.parse({ items: await listAddresses(db, accountIdOf(req)) }));
  });

  router.post(addAddress.path, allow(addAddress.access), async (req, res) => {
    const address = { id: uuidv7(), ...parse(addAddress.body, req.body) };
    if (!(await insertAddress(db, accountIdOf(req), address, now()))) throw accountNotFound();
    res.status(201).json(Address.parse(address));
  });

  router.put(changeAddress.path, allow(changeAddress.access), async (req, res) => {
    const { addressId } = parse(changeAddress.params, req.params);
    const address = { id: addressId, ...parse(changeAddress.body, req.body) };
    if (!(await updateAddress(db, accountIdOf(req), address))) throw addressNotFound();
    res.json(Address.parse(address));
  });

  router.delete(removeAddress.path, allow(removeAddress.access), async (req, res) => {
    const { addressId } = parse(removeAddress.params, req.params);
    if (!(await deleteAddress(db, accountIdOf(req), addressId))) throw addressNotFound();
    res.status(204).end();
  });

  return router;
}

const addressNotFound = () => new AppError('address-not-found', 'You have no such address.');
const accountNotFound = () => new AppError('account-not-found', 'There is no such account.');
