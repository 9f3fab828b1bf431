export type AddOnSeed = {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly priceCents: number;
  readonly onHand: number;
};

/** What can go with a bouquet. Food names its allergens. */
export const ADD_ONS: readonly AddOnSeed[] = [
  { key: 'stoneware-vase', name: 'Stoneware vase', detail: 'Oat glaze, 18 cm tall', priceCents: 22_00, onHand: 60 },
  { key: 'beeswax-candle', name: 'Beeswax candle', detail: 'Unscented, burns 30 hours', priceCents: 14_00, onHand: 80 },
  {
    key: 'salted-caramels',
    name: 'Salted caramels',
    detail: 'Box of nine. Contains milk; may contain nuts',
    priceCents: 9_50,
    onHand: 120,
  },
  {
    key: 'dark-chocolate',
    name: 'Dark chocolate',
    detail: '70 g bar, 70% cocoa. Contains soya; may contain milk and nuts',
    priceCents: 6_00,
    onHand: 150,
  },
  {
    key: 'greeting-card',
    name: 'Greeting card',
    detail: 'A5, folded, blank inside, with an envelope',
    priceCents: 3_50,
    onHand: 200,
  },
  { key: 'flower-scissors', name: 'Flower scissors', detail: 'Carbon steel, 16 cm', priceCents: 18_00, onHand: 40 },
];
