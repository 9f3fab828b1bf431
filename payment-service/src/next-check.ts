const CHECK_AFTER_MS = 60_000;

/** When the sweeper looks at something that is unfinished at `now`. Pushing it forward is the sweeper's lease. */
export const nextCheck = (now: Date): Date => new Date(now.getTime() + CHECK_AFTER_MS);
