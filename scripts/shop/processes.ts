import { join } from 'node:path';

/** One process of the shop: its folder, its port, and what it has to be told. */
export type ShopProcess = {
  readonly name: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  /** Folders with files that it reads without importing them; `npm run dev` restarts it when they change. */
  readonly watched?: readonly string[];
};

export type ShopSettings = {
  /** The database URL of a service's own account, by the schema's name. */
  readonly databaseUrl: (schema: string) => string;
  readonly secrets: Readonly<Record<string, string>>;
  readonly ports: Readonly<Record<ProcessName, number>>;
  /** Where e-mails are kept as files; in .data/mail unless told otherwise. */
  readonly mailFolder?: string;
};

export const defaultPorts = {
  gateway: 5000,
  'user-service': 5001,
  'product-service': 5002,
  'order-service': 5003,
  'payment-service': 5004,
  frontend: 5005,
};
export type ProcessName = keyof typeof defaultPorts;

/** The ports that the environment asks for: GATEWAY_PORT, USER_SERVICE_PORT …, with the usual ones as default. */
export function portsFrom(env: NodeJS.ProcessEnv): Record<ProcessName, number> {
  const entries = Object.entries(defaultPorts).map(([name, port]) => [
    name,
    Number(env[`${name.toUpperCase().replaceAll('-', '_')}_PORT`] ?? port),
  ]);
  return Object.fromEntries(entries) as Record<ProcessName, number>;
}

/** How Node runs each of them: sized for a small machine that runs all six, with the compiled code kept from one start to the next. */
export const nodeFlags = ['--expose-gc', '--max-semi-space-size=8', '--v8-pool-size=1'];
export const nodeEnv = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_TRIM_THRESHOLD_: '131072',
  NODE_COMPILE_CACHE: join(import.meta.dirname, '../../.data/compile-cache'),
};

/** The six processes in the order in which they start; they stop the other way round. */
export function shopProcesses({ databaseUrl, secrets, ports, mailFolder }: ShopSettings): ShopProcess[] {
  const at = (name: ProcessName) => `http://127.0.0.1:${ports[name]}`;
  const neighbours = {
    USER_SERVICE_URL: at('user-service'),
    PRODUCT_SERVICE_URL: at('product-service'),
    ORDER_SERVICE_URL: at('order-service'),
    PAYMENT_SERVICE_URL: at('payment-service'),
  };
  const publicUrl = `http://localhost:${ports.frontend}`;
  const shop = { ...secrets, DEMO_SHOP: 'true', PUBLIC_URL: publicUrl, ...(mailFolder && { MAIL_FOLDER: mailFolder }) };
  const service = (name: ProcessName, schema: string): ShopProcess => ({
    name,
    port: ports[name],
    env: { ...shop, ...neighbours, DATABASE_URL: databaseUrl(schema) },
  });
  return [
    service('user-service', 'user'),
    service('product-service', 'product'),
    service('payment-service', 'payment'),
    service('order-service', 'order'),
    {
      name: 'gateway',
      port: ports.gateway,
      env: { ...shop, ...neighbours, ALLOWED_ORIGINS: publicUrl },
    },
    {
      name: 'frontend',
      port: ports.frontend,
      env: { ...shop, GATEWAY_URL: at('gateway'), PUBLIC_URL: `http://localhost:${ports.frontend}` },
      // Pages and style sheets lie beside the code.
      watched: ['src', '../contracts', '../service-kit', '../bouquet-art'],
    },
  ];
}
