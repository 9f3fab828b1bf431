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
  #isLast = false;
  #isCommitted = false;
  #waiting: Waiting[] = [];
  #isUsed = false;
  #refusal: unknown;
  #failure: unknown;

  /** Whether it carries a transaction, which an error undoes; else each statement stands by itself. */
  readonly isTransaction: boolean;

  constructor(connection: PoolConnection, first?: string) {
    this.#connection = connection;
    this.#opening = first;
    this.isTransaction = first !== undefined;
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
    return this.#isUsed && !this.#isCommitted;
  }

  /** The error of a message that was carried out in part: such a transaction must not be committed. */
  get failure(): unknown {
    return this.#failure;
  }

  /** What is issued next is the last: COMMIT goes with it. */
  commitWithNext(): void {
    this.#isLast = true;
  }

  /** What is issued from now on is refused: the connection may be somebody else's. */
  close(): void {
    this.#refusal ??= new Error('This connection was given back; its statements are not waited for.');
  }

  async #flush(): Promise<void> {
    const batch = this.#waiting;
    const around = { before: this.#opening, after: this.#isLast ? 'COMMIT' : undefined };
    this.#waiting = [];
    this.#opening = undefined;
    this.#isUsed = true;
    // Not only once it is answered: what came after it now would be sent, and would commit whatever a failed message left.
    if (around.after) this.#refusal = new Error('This transaction is being committed.');
    try {
      const answers = await sendAll(this.#connection, around, batch);
      if (around.after) this.#isCommitted = true;
      for (const [index, { resolve }] of batch.entries()) resolve(answers[index]);
    } catch (err) {
      const isPartial = batch.length > 1 || batch[0]?.exactly !== undefined || around.after !== undefined;
      if (isPartial) this.#refusal = this.#failure = err;
      for (const { reject } of batch) reject(err);
    }
  }
}
