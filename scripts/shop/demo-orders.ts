import { spawnSync } from 'node:child_process';

/** Gives a shop without orders its first ones, through the gateway at `gatewayUrl`. A shop that has orders is left alone. */
export function placeDemoOrders(gatewayUrl: string): void {
  const { status, stderr } = spawnSync(process.execPath, ['order-service/seed/place-demo-orders.ts', gatewayUrl], {
    encoding: 'utf8',
  });
  if (status !== 0) console.error(`  The demo orders could not be placed:\n${stderr}`);
}
