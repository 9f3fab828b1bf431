import { type TestCardScenario, testCards } from '@vetch/contracts/test-cards';
import type { PaymentEventType } from '@vetch/contracts/webhooks';

/** What the simulated bank does with a card. */
export type Behaviour = {
  readonly status: 'authorised' | 'declined' | 'requires_action';
  readonly refusal: string | null;
  readonly decidesAfterMs: number;
  /** The first answer never arrives. */
  readonly losesAnswer: boolean;
  /** What became of the payment is told three times, and the beginning after the end. */
  readonly tellsThrice: boolean;
};

const pays: Behaviour = {
  status: 'authorised',
  refusal: null,
  decidesAfterMs: 0,
  losesAnswer: false,
  tellsThrice: false,
};

const behaviours: Record<TestCardScenario, Behaviour> = {
  pays,
  declined: { ...pays, status: 'declined', refusal: 'declined' },
  'insufficient-funds': { ...pays, status: 'declined', refusal: 'insufficient-funds' },
  challenge: { ...pays, status: 'requires_action' },
  'answer-lost': { ...pays, losesAnswer: true },
  slow: { ...pays, decidesAfterMs: 20_000 },
  'webhook-thrice': { ...pays, tellsThrice: true },
};

/** The bank's reference of a card: what it does, and nothing of its number. `number` is digits only. */
export function scenarioOf(number: string): TestCardScenario {
  return testCards.find((card) => card.number.replaceAll(' ', '') === number)?.scenario ?? 'pays';
}

export function behaviourOf(card: string): Behaviour {
  return Object.hasOwn(behaviours, card) ? behaviours[card as TestCardScenario] : pays;
}

/** After how long an event of a payment with this card is told, in ms, as often as it is told. */
export function toldAfterMs(card: string, event: PaymentEventType): readonly number[] {
  if (!behaviourOf(card).tellsThrice) return [0];
  return event === 'payment.authorised' ? [4_000, 6_000, 8_000] : [0, 5_000, 7_000];
}
