import type { Db } from '@vetch/service-kit/mysql/database';
import type { ShopRules } from './shop-rules.ts';
import { readShopRules } from './shop-rules-repository.ts';

/** A change of the rules is seen after this long at most, in every process. Capacity is checked where the places are. */
const FRESH_MS = 2_000;

/** Reads the shop's rules at most once in two seconds; callers in between share one answer. */
export function cachedShopRules(db: Db): () => Promise<ShopRules> {
  let readAt = Number.NEGATIVE_INFINITY;
  let rules: Promise<ShopRules> | undefined;

  return () => {
    const now = performance.now();
    if (!rules || now - readAt > FRESH_MS) {
      readAt = now;
      rules = readShopRules(db);
      rules.catch(() => {
        rules = undefined;
      });
    }
    return rules;
  };
}
