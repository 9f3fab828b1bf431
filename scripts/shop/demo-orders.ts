import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Gives a shop without orders its first ones, through the gateway at `gatewayUrl`. A shop that has its orders is left alone. */
export async function placeDemoOrders(gatewayUrl: string, asked?: AbortSignal): Promise<void> {
  const args = ['order-service/seed/place-demo-orders.ts', gatewayUrl];
  try {
    await run(process.execPath, args, asked ? { signal: asked } : {});
  } catch (err) {
    if (asked?.aborted) return;
    console.error(`  The demo orders could not be placed:\n${err instanceof Error ? err.message : err}`);
  }
}
