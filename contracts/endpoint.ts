import type { z } from 'zod';
import type { ProblemCode } from './problems.ts';

/**
 * Who may call an endpoint.
 * `public`: anyone. `holder`: the signed-in owner of the thing, or whoever holds its guest token (checked in SQL).
 * `customer`: any signed-in account. `florist`: florist or owner. `owner`: owner. `service`: another process of the shop.
 * `signature`: a process of the shop that signs what it sends; never reachable from outside.
 */
export type Access = 'public' | 'holder' | 'customer' | 'florist' | 'owner' | 'service' | 'signature';

/** One operation of a service: the service mounts it, clients call it, `openapi.json` is written from it. */
export type Endpoint = {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** An Express path below the service's root; the gateway serves it below `/api`. */
  readonly path: string;
  readonly summary: string;
  readonly access: Access;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The body is a file as it is, of one of these media types. */
  readonly media?: readonly string[];
  /** Repeating the request with the same `Idempotency-Key` header gives the first answer again. */
  readonly idempotent?: true;
  /** The header that carries what lets the caller in, where that is neither an account nor a guest's token. */
  readonly ticket?: string;
  /** `stream`: the answer is a `text/event-stream` that stays open, and each of its events carries the schema. */
  readonly success: { readonly status: 200 | 201 | 204; readonly schema?: z.ZodType; readonly stream?: true };
  readonly problems: readonly ProblemCode[];
};

export type Api = Readonly<Record<string, Endpoint>>;
