import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Api, Endpoint } from '@vetch/contracts/endpoint';
import { Problem, problems } from '@vetch/contracts/problems';
import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { services } from './services-apis.ts';

/** Writes the document unless only checking; `true` when it was up to date. */
function write(service: string, document: object): boolean {
  const file = `${service}/openapi.json`;
  const text = `${JSON.stringify(document, null, 2)}\n`;
  const isFresh = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!isFresh && !process.argv.includes('--check')) writeFileSync(file, text);
  return isFresh;
}

function documentOf(service: string, apis: readonly Api[]) {
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of apis.flatMap((api) => Object.values(api))) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method]: operation(endpoint) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: `Vetch ${service}`, version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/api', description: 'through the gateway; endpoints for services are not reachable there' }],
    components: { securitySchemes },
    paths,
  });
}

const securitySchemes = {
  account: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'An access token of POST /sessions' },
  guest: { type: 'apiKey', in: 'header', name: 'X-Guest-Token', description: 'The token of POST /baskets' },
  service: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A token of another service of the shop',
  },
  signature: {
    type: 'apiKey',
    in: 'header',
    name: 'Vetch-Signature',
    description: 't=<unix seconds>,v1=<hex HMAC-SHA256 of the seconds, a dot and the raw body>',
  },
} as const;

const securityOf: Record<Endpoint['access'], Record<string, string[]>[]> = {
  public: [{}],
  holder: [{ guest: [] }, { account: [] }],
  customer: [{ account: [] }],
  florist: [{ account: [] }],
  owner: [{ account: [] }],
  service: [{ service: [] }],
  signature: [{ signature: [] }],
};

function operation(endpoint: Endpoint): ZodOpenApiOperationObject {
  const { summary, access, params, query, body, success, idempotent, ticket, media } = endpoint;
  const names = {
    ...(idempotent && { 'Idempotency-Key': z.string().min(8).max(100) }),
    ...(ticket && { [ticket]: z.string() }),
  };
  const header = Object.keys(names).length > 0 && z.object(names);
  return {
    summary,
    description: `For: ${access}.`,
    security: securityOf[access],
    requestParams: { ...(params && { path: params }), ...(query && { query }), ...(header && { header }) },
    ...(media && { requestBody: { required: true, content: Object.fromEntries(media.map((type) => [type, {}])) } }),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: {
      [success.status]: {
        description: 'Success',
        ...(success.schema && { content: { [mediaTypeOf(endpoint)]: { schema: success.schema } } }),
      },
      ...problemResponses(endpoint),
    },
  };
}

const mediaTypeOf = ({ success }: Endpoint) => (success.stream ? 'text/event-stream' : 'application/json');

/** Problems with one status share a response; its description names them. */
function problemResponses({ problems: codes }: Endpoint) {
  const byStatus = Map.groupBy(codes, (code) => problems[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, ofStatus]) => [
      status,
      {
        description: ofStatus.map((code) => `\`${code}\`: ${problems[code].means}`).join('\n\n'),
        content: { 'application/problem+json': { schema: Problem } },
      },
    ]),
  );
}

const stale = Object.entries(services).filter(([service, apis]) => !write(service, documentOf(service, apis)));
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(
    `Stale: ${stale.map(([service]) => `${service}/openapi.json`).join(', ')}. Run \`npm run openapi\` and commit.`,
  );
  process.exit(1);
}
