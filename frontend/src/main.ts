import { createLog } from '@vetch/service-kit/process/log';
import { runServer } from '@vetch/service-kit/process/run-server';
import { createApp } from './app.ts';
import { createGatewayClient } from './clients/gateway-client.ts';
import { createGatewayStream } from './clients/gateway-stream.ts';
import { readConfig } from './config.ts';

const config = readConfig(process.env);
const log = createLog('frontend', config.LOG_LEVEL);

const app = createApp({
  api: createGatewayClient(config.GATEWAY_URL, config.FRONTEND_SECRET),
  stream: createGatewayStream(config.GATEWAY_URL, config.FRONTEND_SECRET),
  log,
  checks: { gateway: gatewayAnswers },
  sessionSecret: config.SESSION_SECRET,
  publicUrl: config.PUBLIC_URL,
  demoShop: config.DEMO_SHOP,
  trustProxy: config.TRUST_PROXY,
});

await runServer(app, { port: config.PORT, host: config.HOST, log });

async function gatewayAnswers(): Promise<void> {
  const { ok, status } = await fetch(new URL('/health/live', config.GATEWAY_URL), {
    signal: AbortSignal.timeout(2_000),
  });
  if (!ok) throw new Error(`The gateway answered ${status}.`);
}
