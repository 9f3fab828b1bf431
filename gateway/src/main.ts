import { createLog } from '@vetch/service-kit/process/log';
import { runServer } from '@vetch/service-kit/process/run-server';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';

const config = readConfig(process.env);
const log = createLog('gateway', config.LOG_LEVEL);

const app = createApp({
  log,
  services: {
    'user-service': config.USER_SERVICE_URL,
    'product-service': config.PRODUCT_SERVICE_URL,
    'order-service': config.ORDER_SERVICE_URL,
    'payment-service': config.PAYMENT_SERVICE_URL,
  },
  frontendSecret: config.FRONTEND_SECRET,
  allowedOrigins: config.ALLOWED_ORIGINS,
});

await runServer(app, { port: config.PORT, host: config.HOST, log });
