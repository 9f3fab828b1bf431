import type { ProcessName } from '../../../../scripts/shop/processes.ts';

/** Who talks to whom. Nobody else does: the harness would not start a process that knows another's address. */
export const neighbours: Record<ProcessName, readonly ProcessName[]> = {
  'user-service': ['order-service'],
  'product-service': ['user-service'],
  'order-service': ['user-service', 'product-service', 'payment-service'],
  'payment-service': ['user-service', 'order-service'],
  gateway: ['user-service', 'product-service', 'order-service', 'payment-service'],
  frontend: ['gateway'],
};

/** The schema of each process that has one. */
export const schemas: Partial<Record<ProcessName, string>> = {
  'user-service': 'user',
  'product-service': 'product',
  'order-service': 'order',
  'payment-service': 'payment',
};

export const processNames = Object.keys(neighbours) as ProcessName[];
export const SHOPPER = 'shopper';
export const databaseOf = (name: ProcessName): string => `${schemas[name]}_db`;
