import { AppError } from '@vetch/service-kit/http/app-error';
import type { Pool } from 'mysql2/promise';
import { type Progress, progressOf } from './live-progress.ts';

/** Who is told about an order; `lost` when it is there no more. */
export type Follower = { readonly tell: (progress: Progress) => void; readonly lost: () => void };

export type LiveOrders = {
  /** Tells where the order stands now and each time that changes, until the returned function is called. */
  readonly follow: (orderId: string, follower: Follower) => Promise<() => void>;
  /** Looks once after all orders that are followed. Any replica may have changed them, so it asks the database. */
  readonly look: () => Promise<void>;
};

/** `asOf` is the number of the read that was told last; each follower has the id of what it was told last. */
type Watch = { asOf: number; readonly followers: Map<Follower, string | undefined> };

/** How many followers a process has room for, and how many of them one order may have: a few windows of a few people. */
const ROOM = 500;
const ROOM_FOR_ONE = 10;

/** Follows orders for all readers of this process, with one query at a time for all of them. */
export function createLiveOrders(db: Pool, room = ROOM): LiveOrders {
  const watched = new Map<string, Watch>();
  let followed = 0;
  let reads = 0;

  async function follow(orderId: string, follower: Follower): Promise<() => void> {
    const watch = watched.get(orderId) ?? { asOf: 0, followers: new Map() };
    if (followed >= room || watch.followers.size >= ROOM_FOR_ONE) throw noRoom();
    watched.set(orderId, watch);
    watch.followers.set(follower, undefined);
    followed += 1;
    const leave = () => {
      if (watch.followers.delete(follower)) followed -= 1;
      if (watch.followers.size === 0 && watched.get(orderId) === watch) watched.delete(orderId);
    };
    try {
      await read([orderId]);
    } catch (err) {
      leave();
      throw err;
    }
    return leave;
  }

  async function read(orderIds: readonly string[]): Promise<void> {
    reads += 1;
    const number = reads;
    const found = await progressOf(db, orderIds);
    for (const orderId of orderIds) {
      const watch = watched.get(orderId);
      // An answer that was overtaken by a later one is old news.
      if (!watch || number < watch.asOf) continue;
      watch.asOf = number;
      tellAll(watch, found.get(orderId));
    }
  }

  return { follow, look: () => read([...watched.keys()]) };
}

function tellAll({ followers }: Watch, progress: Progress | undefined): void {
  for (const [follower, told] of [...followers]) {
    if (!progress) follower.lost();
    else if (told !== progress.id) {
      followers.set(follower, progress.id);
      follower.tell(progress);
    }
  }
}

function noRoom(): AppError {
  const detail = 'Too many are following orders right now. Please look at the order from time to time instead.';
  return new AppError('too-many-streams', detail, {}, { 'retry-after': '30' });
}
