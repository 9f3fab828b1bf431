/** A failure that its message explains in one line; no stack is printed for it. */
export class ExpectedFailure extends Error {
  override name = 'ExpectedFailure';
}

/** Runs a script's main function; an expected failure ends it with its one line. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (err) {
    console.error(err instanceof ExpectedFailure ? err.message : err);
    process.exit(1);
  }
}
