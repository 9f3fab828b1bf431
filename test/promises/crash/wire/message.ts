/** One end of a wire: a process of the shop, its database, or the shopper. */
export type Party = string;

/** Everything that one party says to another before the other answers: a request or an answer, whatever carries it. */
export type Message = {
  readonly from: Party;
  readonly to: Party;
  readonly direction: 'request' | 'answer';
  /** What it is, without ids: `PUT /reservations/:id`, `UPDATE orders SET …`; an answer has the label of its request. */
  readonly label: string;
};

/** What becomes of a message. `lost`: the connection breaks instead. */
export type Fate = 'passed' | 'lost';

/** Decides on each message as it comes by, before its receiver has seen any of it. */
export type Inspect = (message: Message) => Promise<Fate>;

/** Two messages with one key are the same message of two checkouts. */
export const keyOf = ({ from, to, direction, label }: Message): string => `${from} → ${to} ${direction} ${label}`;

export const passAll: Inspect = async () => 'passed';
