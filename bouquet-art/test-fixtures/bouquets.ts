import { type Dressing, type Recipe, type Size, type StemCount, stemsFor } from '../recipe.ts';

type Bouquet = { readonly recipe: Recipe; readonly dressing: Dressing };

export const SIZES: readonly Size[] = ['petite', 'classic', 'grand'];
export const DRESSINGS: readonly Dressing[] = ['paper', 'tied', 'vase'];

/** Eighteen bouquets in their classic size. */
export const BOUQUETS: readonly Bouquet[] = [
  bouquet(
    'first-light: paper oat peach',
    '5 peach rose, 3 blush peony, 6 ivory ranunculus, 3 white gypsophila, 5 sage eucalyptus, 2 blush astilbe',
  ),
  bouquet(
    'hedgerow: tied sage sage',
    '6 white anemone, 5 lilac scabiosa, 4 blue eryngium, 3 violet lavender, 4 ivory rose, 4 olive olive, 3 silver eucalyptus',
  ),
  bouquet(
    'damson: paper plum mauve',
    '5 burgundy dahlia, 4 mauve rose, 4 burgundy ranunculus, 3 burgundy hypericum, 3 plum scabiosa, 5 sage eucalyptus',
  ),
  bouquet(
    'sea-fret: vase oat sky',
    '3 sky hydrangea, 5 blue delphinium, 5 white rose, 4 white ranunculus, 3 sky eryngium, 5 silver eucalyptus',
  ),
  bouquet(
    'long-meadow: tied kraft butter',
    '6 white daisy, 5 violet lavender, 5 butter ranunculus, 3 gold chrysanthemum, 4 ivory rose, 4 green ruscus',
  ),
  bouquet(
    'harvest-supper: paper kraft rust',
    '5 gold sunflower, 4 rust chrysanthemum, 4 apricot rose, 3 rust hypericum, 5 olive olive',
  ),
  bouquet('plain-speaking: paper ink red', '12 red rose, 5 sage eucalyptus, 4 white gypsophila'),
  bouquet('market-day: paper sage ivory', '9 coral tulip, 6 peach tulip, 4 green ruscus'),
  bouquet(
    'quiet-white: tied oat ivory',
    '4 white lily, 5 white rose, 4 white ranunculus, 3 white snapdragon, 3 white waxflower, 5 forest ruscus',
  ),
  bouquet(
    'sherbet: paper sky coral',
    '5 coral gerbera, 4 butter ranunculus, 4 pink carnation, 3 pink rose, 4 peach snapdragon, 4 green ruscus',
  ),
  bouquet(
    'evening-primrose: vase sage butter',
    '5 butter rose, 3 cream peony, 5 ivory ranunculus, 3 butter snapdragon, 3 white waxflower, 5 olive olive',
  ),
  bouquet(
    'inkwell: paper oat violet',
    '5 violet iris, 4 violet anemone, 4 violet delphinium, 4 white ranunculus, 3 lilac alstroemeria, 5 silver eucalyptus',
  ),
  bouquet(
    'fig-and-clay: paper ink mocha',
    '5 mocha rose, 3 mocha dahlia, 4 rust chrysanthemum, 4 peach ranunculus, 3 rust hypericum, 3 burgundy astilbe, 4 olive olive',
  ),
  bouquet('wren: vase butter ivory', '3 ivory rose, 3 white daisy, 3 blush ranunculus, 2 lilac scabiosa, 3 green fern'),
  bouquet(
    'grand-hotel: vase ink pink',
    '6 pink peony, 4 blush rose, 3 white hydrangea, 4 pink astilbe, 3 white waxflower, 5 sage eucalyptus',
  ),
  bouquet(
    'lime-walk: tied oat sage',
    '5 lime chrysanthemum, 2 lime hydrangea, 4 white anemone, 4 white tulip, 3 lime hypericum, 4 green fern, 3 silver eucalyptus',
  ),
  bouquet(
    'sugar-loaf: tied blush red',
    '6 pink carnation, 5 white carnation, 4 red carnation, 3 blush waxflower, 4 forest ruscus',
  ),
  bouquet(
    'kitchen-table: paper kraft apricot',
    '6 apricot alstroemeria, 4 white chrysanthemum, 4 coral rose, 2 white daisy, 5 green ruscus',
  ),
];

/** Every bouquet in every size, with the stems of that size. */
export const EVERY_SIZE = BOUQUETS.flatMap(({ recipe, dressing }) =>
  SIZES.map((size) => {
    const sized: Recipe = { ...recipe, stems: stemsFor(recipe, size) };
    return { name: `${recipe.seed}, ${size}`, recipe: sized, options: { size, dressing } };
  }),
);

/** "5 peach rose, 3 blush peony" as a list. */
export function stemList(text: string): StemCount[] {
  return text.split(', ').map((line) => {
    const [count = '', colour = '', kind = ''] = line.split(' ');
    return { kind, colour, count: Number(count) };
  });
}

function bouquet(description: string, stems: string): Bouquet {
  const [seed = '', dressing, paper = '', ribbon = ''] = description.split(/:? /);
  return { recipe: { seed, stems: stemList(stems), paper, ribbon }, dressing: dressing as Dressing };
}
