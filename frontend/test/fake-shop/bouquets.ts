import { stemLabel } from '@vetch/bouquet-art/describe';
import { stemsFor } from '@vetch/bouquet-art/recipe';
import type { BouquetSize, Dressing, Recipe } from '@vetch/contracts/recipes';

export type FakeBouquet = {
  readonly slug: string;
  readonly name: string;
  readonly mood: string;
  readonly pounds: number;
  readonly tint: string;
  readonly recipe: (size: BouquetSize) => Recipe;
};

/** Slug and name, mood, price in pounds, tint, dressing with paper and ribbon, recipe of the classic size. */
const rows = `
first-light First Light|Peach roses and peonies at dawn|48|#f0d9c9|paper oat peach|5 peach rose, 3 blush peony, 6 ivory ranunculus, 3 white gypsophila, 5 sage eucalyptus, 2 blush astilbe
hedgerow Hedgerow|Anemone, scabious and sea holly|52|#cfd8cd|tied sage sage|6 white anemone, 5 lilac scabiosa, 4 blue eryngium, 3 violet lavender, 4 ivory rose, 4 olive olive, 3 silver eucalyptus
damson Damson|Dahlias the colour of jam|56|#dcc6c9|paper plum mauve|5 burgundy dahlia, 4 mauve rose, 4 burgundy ranunculus, 3 burgundy hypericum, 3 plum scabiosa, 5 sage eucalyptus
sea-fret Sea Fret|Hydrangea and delphinium in fog|54|#cbd8e0|vase oat sky|3 sky hydrangea, 5 blue delphinium, 5 white rose, 4 white ranunculus, 3 sky eryngium, 5 silver eucalyptus
long-meadow Long Meadow|Chamomile, lavender, a lot of sky|39|#e6dfb9|tied kraft butter|6 white daisy, 5 violet lavender, 5 butter ranunculus, 3 gold chrysanthemum, 4 ivory rose, 4 green ruscus
harvest-supper Harvest Supper|Sunflowers for a long table|44|#ecd3a8|paper kraft rust|5 gold sunflower, 4 rust chrysanthemum, 4 apricot rose, 3 rust hypericum, 5 olive olive
plain-speaking Plain Speaking|Twelve red roses. No note needed|62|#e3cdc6|paper ink red|12 red rose, 5 sage eucalyptus, 4 white gypsophila
market-day Market Day|Tulips by the armful|34|#f1dccb|paper sage ivory|9 coral tulip, 6 peach tulip, 4 green ruscus
quiet-white Quiet White|Lilies and roses, nothing louder|50|#c9d0c4|tied oat ivory|4 white lily, 5 white rose, 4 white ranunculus, 3 white snapdragon, 3 white waxflower, 5 forest ruscus
sherbet Sherbet|Gerbera, ranunculus and good news|42|#f3d6cf|paper sky coral|5 coral gerbera, 4 butter ranunculus, 4 pink carnation, 3 pink rose, 4 peach snapdragon, 4 green ruscus
evening-primrose Evening Primrose|Butter and cream, lamp-lit|46|#e9ddbd|vase sage butter|5 butter rose, 3 cream peony, 5 ivory ranunculus, 3 butter snapdragon, 3 white waxflower, 5 olive olive
inkwell Inkwell|Iris, delphinium, midnight anemone|49|#cfcfe0|paper oat violet|5 violet iris, 4 violet anemone, 4 violet delphinium, 4 white ranunculus, 3 lilac alstroemeria, 5 silver eucalyptus
fig-and-clay Fig & Clay|Café roses, rust, dried-earth tones|58|#e0cbb9|paper ink mocha|5 mocha rose, 3 mocha dahlia, 4 rust chrysanthemum, 4 peach ranunculus, 3 rust hypericum, 3 burgundy astilbe, 4 olive olive
wren Wren|A small posy for a windowsill|26|#d9ddca|vase butter ivory|3 ivory rose, 3 white daisy, 3 blush ranunculus, 2 lilac scabiosa, 3 green fern
grand-hotel Grand Hotel|Peonies, unapologetically|85|#e6cdd0|vase ink pink|6 pink peony, 4 blush rose, 3 white hydrangea, 4 pink astilbe, 3 white waxflower, 5 sage eucalyptus
lime-walk Lime Walk|Green on green on green|38|#d5dfc4|tied oat sage|5 lime chrysanthemum, 2 lime hydrangea, 4 white anemone, 4 white tulip, 3 lime hypericum, 4 green fern, 3 silver eucalyptus
sugar-loaf Sugar Loaf|Carnations, back where they belong|36|#f0d3d6|tied blush red|6 pink carnation, 5 white carnation, 4 red carnation, 3 blush waxflower, 4 forest ruscus
kitchen-table Kitchen Table|Alstroemeria that lasts past the weekend|32|#efe0cd|paper kraft apricot|6 apricot alstroemeria, 4 white chrysanthemum, 4 coral rose, 2 white daisy, 5 green ruscus`;

export const BOUQUETS: readonly FakeBouquet[] = rows.trim().split('\n').map(toBouquet);

function toBouquet(row: string): FakeBouquet {
  const [names = '', mood = '', pounds = '', tint = '', dressed = '', stems = ''] = row.split('|');
  const [slug = '', ...name] = names.split(' ');
  const [dressing, paper = '', ribbon = ''] = dressed.split(' ');
  const recipe = (size: BouquetSize): Recipe => ({
    seed: slug,
    dressing: dressing as Dressing,
    paper,
    ribbon,
    stems: stemsFor({ stems: stems.split(', ').map(toStem) }, size).map((stem) => ({
      ...stem,
      key: `${stem.kind}-${stem.colour}`,
      label: stemLabel(stem.kind, stem.colour, stem.count),
    })),
  });
  return { slug, name: name.join(' '), mood, pounds: Number(pounds), tint, recipe };
}

function toStem(text: string) {
  const [count, colour = '', kind = ''] = text.split(' ');
  return { kind, colour, count: Number(count) };
}
