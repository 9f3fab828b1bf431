import { COLOURS } from '@vetch/bouquet-art/palette';

/** One class per colour of the palette, so that swatches need no style attributes. */
export function swatchStyles(): string {
  return Object.entries(COLOURS)
    .map(([name, tone]) => `.sw-${name}{--c:${tone.main}}`)
    .join('\n');
}
