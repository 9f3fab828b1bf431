import type { Colour } from './palette.ts';

/** What a stem does in a bouquet; it decides where it is placed. */
export type Role = 'focal' | 'second' | 'upright' | 'filler' | 'spike' | 'green';

/** `radius` is in units of a picture 400 wide; for spikes and greens it is their length. `colours` is what is grown. */
export type StemFacts = {
  readonly name: string;
  readonly plural: string;
  readonly role: Role;
  readonly radius: number;
  readonly colours: readonly Colour[];
};

/** Every stem the shop has, by kind. */
export const STEMS = {
  rose: stem('Rose', 'roses', 'focal', 31, [
    'ivory',
    'white',
    'blush',
    'peach',
    'apricot',
    'coral',
    'red',
    'burgundy',
    'pink',
    'mauve',
    'mocha',
    'butter',
  ]),
  peony: stem('Peony', 'peonies', 'focal', 42, ['blush', 'pink', 'white', 'coral', 'magenta', 'cream']),
  dahlia: stem('Dahlia', 'dahlias', 'focal', 37, ['burgundy', 'coral', 'apricot', 'mocha', 'white', 'plum']),
  sunflower: stem('Sunflower', 'sunflowers', 'focal', 42, ['gold', 'rust', 'butter']),
  lily: stem('Lily', 'lilies', 'focal', 48, ['white', 'pink', 'apricot', 'cream']),
  hydrangea: stem('Hydrangea', 'hydrangeas', 'focal', 46, ['blue', 'sky', 'white', 'pink', 'lilac', 'lime']),

  gerbera: stem('Gerbera', 'gerberas', 'second', 32, ['coral', 'butter', 'pink', 'apricot', 'magenta']),
  anemone: stem('Anemone', 'anemones', 'second', 30, ['white', 'violet', 'red', 'mauve']),
  ranunculus: stem('Ranunculus', 'ranunculus', 'second', 25, [
    'peach',
    'ivory',
    'white',
    'blush',
    'coral',
    'pink',
    'butter',
    'burgundy',
  ]),
  carnation: stem('Carnation', 'carnations', 'second', 25, ['pink', 'red', 'white', 'mocha', 'burgundy', 'lilac']),
  chrysanthemum: stem('Chrysanthemum', 'chrysanthemums', 'second', 28, ['lime', 'white', 'rust', 'gold', 'mauve']),
  scabiosa: stem('Scabious', 'scabious', 'second', 20, ['lilac', 'sky', 'white', 'plum']),
  alstroemeria: stem('Alstroemeria', 'alstroemeria', 'second', 31, ['pink', 'white', 'apricot', 'lilac']),

  tulip: stem('Tulip', 'tulips', 'upright', 29, ['coral', 'butter', 'white', 'plum', 'pink', 'peach']),
  iris: stem('Iris', 'irises', 'upright', 31, ['violet', 'blue', 'white', 'butter']),

  daisy: stem('Chamomile', 'chamomile', 'filler', 28, ['white']),
  waxflower: stem('Waxflower', 'waxflower', 'filler', 27, ['blush', 'white', 'mauve']),
  gypsophila: stem('Gypsophila', 'gypsophila', 'filler', 33, ['white', 'blush']),
  hypericum: stem('Hypericum', 'hypericum', 'filler', 24, ['red', 'coral', 'rust', 'lime', 'burgundy']),
  eryngium: stem('Sea holly', 'sea holly', 'filler', 21, ['blue', 'sky', 'violet']),

  delphinium: stem('Delphinium', 'delphiniums', 'spike', 100, ['blue', 'violet', 'sky', 'white']),
  snapdragon: stem('Snapdragon', 'snapdragons', 'spike', 96, ['peach', 'white', 'pink', 'butter', 'burgundy']),
  lavender: stem('Lavender', 'lavender', 'spike', 82, ['violet', 'lilac']),
  astilbe: stem('Astilbe', 'astilbe', 'spike', 88, ['blush', 'white', 'burgundy', 'pink']),

  eucalyptus: stem('Eucalyptus', 'eucalyptus', 'green', 105, ['sage', 'silver']),
  ruscus: stem('Ruscus', 'ruscus', 'green', 100, ['green', 'forest']),
  olive: stem('Olive branch', 'olive branches', 'green', 100, ['olive']),
  fern: stem('Leather fern', 'leather fern', 'green', 100, ['forest', 'green']),
  salal: stem('Salal', 'salal', 'green', 90, ['forest', 'green']),
} satisfies Record<string, StemFacts>;

export type StemKind = keyof typeof STEMS;

/** Whether the shop has such a stem. */
export function isStemKind(kind: string): kind is StemKind {
  return Object.hasOwn(STEMS, kind);
}

function stem(name: string, plural: string, role: Role, radius: number, colours: readonly Colour[]): StemFacts {
  return { name, plural, role, radius, colours };
}
