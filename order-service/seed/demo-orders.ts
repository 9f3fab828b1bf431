import type { Fulfilment, SlotKey } from '@vetch/contracts/delivery';
import type { BouquetSize } from '@vetch/contracts/recipes';
import type { RecipientInput } from '@vetch/contracts/recipient';

/** An order that the demo shop opens with. Days are counted from the first on which the shop delivers. */
export type DemoOrder = {
  readonly bouquet: string;
  readonly size: BouquetSize;
  readonly quantity?: number;
  readonly extras?: readonly string[];
  readonly cardMessage: string;
  readonly anonymous?: true;
  readonly day: number;
  readonly slot: SlotKey;
  readonly recipient: RecipientInput;
  /** Ordered by Rosa Bell, who has an account; the others are guests. */
  readonly byRosa?: true;
  readonly email: string;
  /** How far the florist has got with it. */
  readonly moves?: readonly Fulfilment[];
  readonly isCancelled?: true;
};

const bristol = (name: string, line1: string, postcode: string): RecipientInput => ({
  name,
  line1,
  town: 'Bristol',
  postcode,
});

/** The last one is Rosa’s: her list of orders shows whether all are there. */
export const demoOrders: readonly DemoOrder[] = [
  {
    bouquet: 'first-light',
    size: 'classic',
    extras: ['stoneware-vase'],
    cardMessage: 'Thank you for the soup, the lifts and the rest.\n\nIris',
    day: 0,
    slot: 'morning',
    recipient: bristol('Marguerite Bell', '14 Cotham Vale', 'BS6 6HS'),
    byRosa: true,
    email: 'rosa@vetch.example',
    moves: ['in_design', 'made', 'out_for_delivery'],
  },
  {
    bouquet: 'plain-speaking',
    size: 'grand',
    cardMessage: '',
    day: 0,
    slot: 'morning',
    recipient: bristol('Tunde Adeyemi', '3 Elton Road', 'BS8 1SJ'),
    email: 'k.oyelaran@example.com',
    moves: ['made'],
  },
  {
    bouquet: 'sugar-loaf',
    size: 'classic',
    cardMessage: 'Fifty looks good on you.\nLove, all at number nine',
    day: 0,
    slot: 'afternoon',
    recipient: bristol('Ragnhild Lindqvist', '27 Upton Road', 'BS3 1LW'),
    email: 'nine@example.com',
    moves: ['in_design'],
  },
  {
    bouquet: 'sea-fret',
    size: 'classic',
    cardMessage: 'Congratulations, Doctor.',
    anonymous: true,
    day: 0,
    slot: 'afternoon',
    recipient: bristol('Priya Shah', '88 Gloucester Road', 'BS7 8BN'),
    email: 'm.shah@example.com',
  },
  {
    bouquet: 'kitchen-table',
    size: 'petite',
    quantity: 3,
    cardMessage: 'For the tables, with thanks',
    day: 0,
    slot: 'evening',
    recipient: bristol('The Lark', '5 Zetland Road', 'BS6 7AG'),
    email: 'bookings@lark.example',
    moves: ['in_design', 'made', 'out_for_delivery', 'delivered'],
  },
  {
    bouquet: 'quiet-white',
    size: 'classic',
    extras: ['beeswax-candle'],
    cardMessage: 'With love and sympathy from all of us at the school',
    day: 1,
    slot: 'morning',
    recipient: bristol('Joan Penhaligon', '41 Coldharbour Road', 'BS6 7NA'),
    email: 'office@school.example',
  },
  {
    bouquet: 'fig-and-clay',
    size: 'grand',
    cardMessage: 'To the new house',
    day: 1,
    slot: 'evening',
    recipient: bristol('Sam and Ade Marlowe', '2 Park Street', 'BS1 5HR'),
    email: 'dev@example.com',
    isCancelled: true,
  },
  {
    bouquet: 'wren',
    size: 'classic',
    cardMessage: 'Get well soon, Anna. The cat misses you.',
    day: 1,
    slot: 'afternoon',
    recipient: bristol('Anna Novak', '9 Stapleton Road', 'BS5 0QW'),
    byRosa: true,
    email: 'rosa@vetch.example',
  },
];
