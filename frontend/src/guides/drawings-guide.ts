import { STEMS } from '@vetch/bouquet-art/stem-catalogue';
import { stemPicture } from '../art/picture-address.ts';
import { head } from '../frame/head.ts';
import { inWords } from '../wording/numbers.ts';

/** How a recipe becomes a picture. */
export function drawingsGuide() {
  const kinds = Object.entries(STEMS).map(([kind, { name, colours }]) => ({
    name,
    src: stemPicture({ kind, colour: colours[0] ?? 'green' }),
  }));
  return {
    head: head('How the drawings work', {
      canonical: '/drawings',
      description: 'Each picture in the shop is drawn from the recipe it shows.',
    }),
    kinds,
    count: `The ${inWords(kinds.length)} kinds we draw`,
  };
}
