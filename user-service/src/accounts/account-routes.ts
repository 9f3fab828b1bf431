import { Account, AccountList } from '@vetch/contracts/user';
import { usersApi } from '@vetch/contracts/users';
import { AppError } from '@vetch/service-kit/http/app-error';
import { accountIdOf, allow } from '@vetch/service-kit/http/caller';
import { clientAddress } from '@vetch/service-kit/http/client-address';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { countAccounts, findAccount, listAccounts, updateName } from './account-repository.ts';
import { changeRole } from './change-role.ts';
import { register } from './register.ts';

const PER_PAGE = 25;

export function accountRoutes(deps: Deps): Router {
  const router = Router();
  const { db } = deps;
  const api = usersApi;

  router.post(api.register.path, allow(api.register.access), async (req, res) => {
    const account = await register(deps, parse(api.register.body, req.body), clientAddress(req.ip));
    res.status(201).json(Account.parse(account));
  });

  router.get(api.list.path, allow(api.list.access), async (req, res) => {
    const { page } = parse(api.list.query, req.query);
    const total = await countAccounts(db);
    const pages = Math.ceil(total / PER_PAGE);
    const items = page > pages ? [] : await listAccounts(db, PER_PAGE, (page - 1) * PER_PAGE);
    res.json(AccountList.parse({ items, page, perPage: PER_PAGE, pages, total }));
  });

  router.get(api.me.path, allow(api.me.access), async (req, res) => {
    res.json(answer(await findAccount(db, accountIdOf(req))));
  });

  router.patch(api.changeMe.path, allow(api.changeMe.access), async (req, res) => {
    const { name } = parse(api.changeMe.body, req.body);
    await updateName(db, accountIdOf(req), name);
    res.json(answer(await findAccount(db, accountIdOf(req))));
  });

  router.patch(api.changeRole.path, allow(api.changeRole.access), async (req, res) => {
    const { userId } = parse(api.changeRole.params, req.params);
    const { role } = parse(api.changeRole.body, req.body);
    res.json(answer(await changeRole(deps, userId, role)));
  });

  return router;
}

function answer(account: Account | undefined): Account {
  if (!account) throw new AppError('account-not-found', 'There is no such account.');
  return Account.parse(account);
}
