import type { PoolConnection } from 'mysql2/promise';
import { type Db, type Statement, sendAll } from './message.ts';

type Waiting = Statement & {
  readonly resolve: (result: unknown) => void;
  readonly reject: (err: unknown) => void;
};

const lines = new WeakMap<Db, Line>();

export const lineOf = (db: Db): Line | undefined => lines.get(db);

/**
 * A connection on which statements that are issued at once, as by `Promise.all`, are one message, in their order; `first`
 * goes before the first of them. When one of them fails those after it are not carried out, and all are rejected with its
 * error, as is everything that follows.
 */
export class Line {
  readonly #connection: PoolConnection;
  #opening: string | undefined;
  #ending: 'open' | 'next' | 'committed' = 'open';
  #waiting: Waiting[] = [];
  #isUsed = false;
  #refusal: unknown;
  #failure: unknown;

  constructor(connection: PoolConnection, first?: string) {
    this.#connection = connection;
    this.#opening = first;
    lines.set(connection, this);
  }

  send(statement: Statement): Promise<unknown> {
    if (this.#refusal !== undefined) return Promise.reject(this.#refusal);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...statement, resolve, reject });
      if (this.#waiting.length === 1) queueMicrotask(() => this.#flush());
    });
  }

  /** Whether there is a transaction to be ended: one that says nothing was not even begun. */
  get isOpen(): boolean {
    return this.#isUsed && this.#ending !== 'committed';
  }

  /** The error of a message that was carried out in part: such a transaction must not be committed. */
  get failure(): unknown {
    return this.#failure;
  }

  /** What is issued next is the last: COMMIT goes with it. */
  commitWithNext(): void {
    this.#ending = 'next';
  }

  /** What is issued from now on is refused: the connection may be somebody else's. */
  close(): void {
    this.#refusal ??= new Error('This connection was given back; its statements are not waited for.');
  }

  async #flush(): Promise<void> {
    const batch = this.#waiting;
    const around = { before: this.#opening, after: this.#ending === 'next' ? 'COMMIT' : undefined };
    this.#waiting = [];
    this.#opening = undefined;
    this.#isUsed = true;
    try {
      const answers = await sendAll(this.#connection, around, batch);
      if (around.after) this.#committed();
      for (const [index, { resolve }] of batch.entries()) resolve(answers[index]);
    } catch (err) {
      if (batch.length > 1 || around.after) this.#refusal = this.#failure = err;
      for (const { reject } of batch) reject(err);
    }
  }

  #committed(): void {
    this.#ending = 'committed';
    this.#refusal ??= new Error('This transaction is committed.');
  }
}
