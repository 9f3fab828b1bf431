import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fulfilmentMoves, orderMoves } from '../../order-service/src/orders/order.ts';
import { moves as paymentMoves } from '../../payment-service/src/payments/payment-state.ts';
import { decisions, firstStates } from '../../product-service/src/reservations/reservation.ts';
import { drawStates, type Life, type Move, movesOf, withDiagram } from './draw-states.ts';

const reservationMoves = Object.entries(decisions).flatMap(([action, byState]) =>
  Object.entries(byState).flatMap(([from, decision]): Move[] =>
    typeof decision === 'string' ? [] : [{ from, to: decision.to, by: action }],
  ),
);

/** Each page with the lives that it draws, from the tables by which the services decide. */
const pages: Record<string, Record<string, Life>> = {
  'order-service/README.md': {
    'an order': { begins: [{ to: 'pending' }], moves: movesOf(orderMoves) },
    'a delivery': { begins: [{ to: 'scheduled' }], moves: movesOf(fulfilmentMoves) },
  },
  'payment-service/README.md': {
    'a payment': { begins: [{ to: 'processing' }], moves: movesOf(paymentMoves) },
  },
  'product-service/README.md': {
    'a reservation': {
      begins: Object.entries(firstStates).map(([by, to]) => ({ to, by })),
      moves: reservationMoves,
    },
  },
};

/** Each page as it is and as the tables say that it should be. */
export function drawPages(root: string): { readonly file: string; readonly is: string; readonly shouldBe: string }[] {
  return Object.entries(pages).map(([file, lives]) => {
    const is = readFileSync(join(root, file), 'utf8');
    const draw = (page: string, [name, life]: [string, Life]) => withDiagram(page, name, drawStates(life));
    return { file, is, shouldBe: Object.entries(lives).reduce(draw, is) };
  });
}
