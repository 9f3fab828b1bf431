import { AppError } from '@vetch/service-kit/http/app-error';
import type { Deps } from '../deps.ts';

/** One question to the bank; the log tells what was asked `about` which payment or refund. */
export type Question<T> = {
  readonly name: string;
  readonly about?: string;
  readonly ask: (signal: AbortSignal) => Promise<T>;
};

/** What the bank says, or `undefined` when it fails or takes too long: then nobody knows what it did. */
export async function askBank<T>(deps: Deps, { name, about, ask }: Question<T>): Promise<T | undefined> {
  const signal = AbortSignal.timeout(deps.bankDeadlineMs);
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const giveUp = () => reject(new Error(`No answer within ${deps.bankDeadlineMs} ms.`));
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    return await Promise.race([ask(signal), tooLate]);
  } catch (err) {
    deps.log.warn({ err, question: name, about }, 'the bank did not answer');
    return undefined;
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

/** The same for questions whose answer the caller cannot do without. They can be asked again under the same id. */
export async function requireAnswer<T>(deps: Deps, question: Question<T>): Promise<T> {
  const said = await askBank(deps, question);
  if (said !== undefined) return said;
  throw new AppError('deadline-exceeded', 'The bank has not answered yet. It is safe to ask again in a moment.');
}
