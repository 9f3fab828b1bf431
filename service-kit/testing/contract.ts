import { randomUUID } from 'node:crypto';
import type { Access, Api, Endpoint } from '@vetch/contracts/endpoint';
import type { Express } from 'express';
import request from 'supertest';
import { expect, test } from 'vitest';
import { fillIn } from '../http/service-client.ts';
import type { createTestCallers } from './callers.ts';

type Callers = Awaited<ReturnType<typeof createTestCallers>>;
type Role = 'guest' | 'customer' | 'florist' | 'owner' | 'service';

/** What each role is told: nothing, to sign in (401), or that this is not for it (403). */
const refusals: Record<Access, Record<Role, 401 | 403 | undefined>> = {
  public: { guest: undefined, customer: undefined, florist: undefined, owner: undefined, service: undefined },
  holder: { guest: undefined, customer: undefined, florist: undefined, owner: undefined, service: undefined },
  signature: { guest: undefined, customer: undefined, florist: undefined, owner: undefined, service: undefined },
  customer: { guest: 401, customer: undefined, florist: undefined, owner: undefined, service: 401 },
  florist: { guest: 401, customer: 403, florist: undefined, owner: undefined, service: 401 },
  owner: { guest: 401, customer: 403, florist: 403, owner: undefined, service: 401 },
  service: { guest: 401, customer: 403, florist: 403, owner: 403, service: undefined },
};

/** Walks every endpoint of the contracts: each is mounted, and lets in exactly those that its `access` names. */
export function testContract(apis: readonly Api[], app: Express, callers: Callers): void {
  const endpoints = apis.flatMap((api) => Object.values(api));
  const roles: Role[] = ['guest', 'customer', 'florist', 'owner', 'service'];

  test.each(endpoints.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))(
    '%s is served',
    async (_name, endpoint) => {
      const { body } = await send(app, endpoint, await authorization(callers, 'owner'));
      expect(body?.type ?? '').not.toContain('/not-found');
    },
  );

  const pairs = endpoints.flatMap((endpoint) =>
    roles.map((role) => [role, `${endpoint.method} ${endpoint.path}`, endpoint] as const),
  );

  test.each(pairs)('a %s who asks for %s is let in or told why not', async (role, _name, endpoint) => {
    const { status, body } = await send(app, endpoint, await authorization(callers, role));
    const refusal = refusals[endpoint.access][role];
    const isRefusedByRole = status === 403 || (status === 401 && String(body.type).includes('not-signed-in'));
    expect(isRefusedByRole ? status : undefined).toBe(refusal);
  });
}

async function authorization(callers: Callers, role: Role): Promise<Record<string, string>> {
  if (role === 'guest') return {};
  return { authorization: role === 'service' ? await callers.asService() : await callers.as(role) };
}

/** A well-formed address and no body worth speaking of. */
function send(app: Express, { method, path }: Endpoint, headers: Record<string, string>) {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
  const params = Object.fromEntries(names.map((name) => [name, name === 'reference' ? 'VT-222222' : randomUUID()]));
  return request(app)[method](fillIn(path, params)).set(headers);
}
