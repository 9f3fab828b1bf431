import type { ReservationState } from '@vetch/contracts/reservations';
import type { StockMove } from './stock-move.ts';

export type ReservationAction = 'hold' | 'confirm' | 'consume' | 'release' | 'expire';

/** What an order's first action makes of it; any other is refused. */
export const firstStates = { hold: 'held', release: 'released' } as const satisfies Partial<
  Record<ReservationAction, ReservationState>
>;

/** What an action does to a reservation: where it goes, and what happens to its stems on the way. */
export type Step = { readonly to: ReservationState; readonly move: StockMove | null };

/** `done`: the reservation is there already, and the answer is the same as the first time. */
export type Decision = Step | 'done' | 'refused';

/**
 * The whole life of a reservation. A released one stays released, so that nothing late can take stems again, and what was
 * made into bouquets does not come back.
 */
export const decisions = {
  hold: {
    held: 'done',
    confirmed: 'done',
    consumed: 'done',
    expired: { to: 'held', move: 'hold' },
    released: 'refused',
  },
  confirm: {
    held: { to: 'confirmed', move: 'allocate' },
    confirmed: 'done',
    consumed: 'done',
    expired: { to: 'confirmed', move: 'reclaim' },
    released: 'refused',
  },
  consume: {
    held: 'refused',
    confirmed: { to: 'consumed', move: 'consume' },
    consumed: 'done',
    expired: 'refused',
    released: 'refused',
  },
  release: {
    held: { to: 'released', move: 'release' },
    confirmed: { to: 'released', move: 'return' },
    consumed: 'done',
    expired: { to: 'released', move: null },
    released: 'done',
  },
  expire: {
    held: { to: 'expired', move: 'expire' },
    confirmed: 'done',
    consumed: 'done',
    expired: 'done',
    released: 'done',
  },
} as const satisfies Record<ReservationAction, Record<ReservationState, Decision>>;

/** What `action` does to a reservation in `state`. */
export const decide = (action: ReservationAction, state: ReservationState): Decision => decisions[action][state];
