import { Session } from '@vetch/contracts/user';
import { usersApi } from '@vetch/contracts/users';
import { allow, callerOf } from '@vetch/service-kit/http/caller';
import { clientAddress } from '@vetch/service-kit/http/client-address';
import { parse } from '@vetch/service-kit/http/parse';
import { Router } from 'express';
import type { Deps } from '../deps.ts';
import { refreshSession } from './refresh-session.ts';
import { endSession } from './session-repository.ts';
import { signIn } from './sign-in.ts';

export function sessionRoutes(deps: Deps): Router {
  const router = Router();
  const { signIn: start, refresh, signOut } = usersApi;

  router.post(start.path, allow(start.access), async (req, res) => {
    const session = await signIn(deps, parse(start.body, req.body), clientAddress(req.ip));
    res.status(201).set('Cache-Control', 'no-store').json(Session.parse(session));
  });

  router.post(refresh.path, allow(refresh.access), async (req, res) => {
    const session = await refreshSession(deps, parse(refresh.body, req.body).refreshToken);
    res.status(201).set('Cache-Control', 'no-store').json(Session.parse(session));
  });

  router.delete(signOut.path, allow(signOut.access), async (req, res) => {
    const caller = callerOf(req);
    if (caller.kind === 'account') await endSession(deps.db, caller.sessionId, 'sign-out', deps.now());
    res.status(204).end();
  });

  return router;
}
