import type { BouquetSeed } from '../bouquet-seed.ts';

/** Made only of kinds that a published list calls safe for cats and dogs: roses, sunflowers, gerbera, snapdragons. */
export const SAFE_FOR_PETS: readonly BouquetSeed[] = [
  {
    slug: 'hearthrug',
    name: 'Hearthrug',
    mood: 'Roses and snapdragons, kind to cats',
    description:
      'Ivory and blush roses with pink gerbera and snapdragons. Every kind in it is listed as safe for cats and dogs.',
    pounds: 44,
    tint: '#dfd3cc',
    dressing: 'tied',
    paper: 'blush',
    ribbon: 'blush',
    recipe: '5 ivory rose, 4 blush rose, 3 pink gerbera, 4 white snapdragon, 3 peach snapdragon',
    occasions: ['birthday', 'new-arrival', 'get-well'],
    isNew: true,
  },
  {
    slug: 'back-step',
    name: 'Back Step',
    mood: 'Sunflowers for a house with a dog',
    description:
      'Sunflowers, gerbera, roses and snapdragons for a jug by the door. All four are listed as safe for dogs and cats.',
    pounds: 42,
    tint: '#ead9b0',
    dressing: 'paper',
    paper: 'kraft',
    ribbon: 'gold',
    recipe: '5 gold sunflower, 4 apricot gerbera, 4 butter rose, 4 butter snapdragon',
    occasions: ['birthday', 'thank-you', 'no-reason'],
  },
  {
    slug: 'biscuit-tin',
    name: 'Biscuit Tin',
    mood: 'Gerbera and roses the dog may sniff',
    description:
      'Coral and magenta gerbera with pink roses and snapdragons, in a vase. Listed as safe for cats and dogs, stem by stem.',
    pounds: 46,
    tint: '#eccdc9',
    dressing: 'vase',
    paper: 'sky',
    ribbon: 'coral',
    recipe: '4 coral gerbera, 3 magenta gerbera, 4 coral rose, 3 pink rose, 4 pink snapdragon',
    occasions: ['birthday', 'get-well', 'no-reason'],
  },
];
