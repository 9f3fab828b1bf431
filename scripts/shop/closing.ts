export type Closing = {
  /** Aborted as soon as somebody asks to stop. */
  readonly asked: AbortSignal;
  /** Adds how to close what is opened next. Called before it is open, because it may be asked for in the middle of it. */
  readonly add: (close: () => unknown) => void;
  /** Closes what was opened, last to first; once, however often it is called. */
  readonly close: () => Promise<void>;
};

/** From now on Ctrl-C, and being told to end, closes everything that was added, and then ends the process. */
export function closeWhenAsked(): Closing {
  const asked = new AbortController();
  const closers: (() => unknown)[] = [];
  let closed: Promise<void> | undefined;

  async function closeAll(): Promise<void> {
    for (const close of closers.reverse()) await close();
  }
  const close = () => {
    closed ??= closeAll();
    return closed;
  };

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      if (asked.signal.aborted) return;
      asked.abort();
      console.log('\nStopping …');
      await close();
      process.exit(0);
    });
  }
  return { asked: asked.signal, add: (closer) => void closers.push(closer), close };
}
