import { createServiceClient, type ServiceClient } from '@vetch/service-kit/http/service-client';

/** How long a page waits for the gateway, in milliseconds; what ends in a bank may take longer. */
const DEADLINE_MS = 6_000;

/** The gateway's API. It takes this process's word for the visitor's address, because it shows the shared secret. */
export function createGatewayClient(gatewayUrl: string, frontendSecret: string): ServiceClient {
  const call = createServiceClient({ baseUrl: new URL('/api', gatewayUrl).href, deadlineMs: DEADLINE_MS });
  return (endpoint, options = {}) =>
    call(endpoint, { ...options, headers: { ...options.headers, 'x-frontend-secret': frontendSecret } });
}
