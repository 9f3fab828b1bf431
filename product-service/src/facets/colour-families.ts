/** The colours that people look for, and the tones of stems that each of them means. */
export const COLOUR_FAMILIES = [
  { value: 'white', label: 'White', tones: ['white', 'ivory', 'cream'] },
  { value: 'butter', label: 'Butter', tones: ['butter', 'gold'] },
  { value: 'apricot', label: 'Apricot', tones: ['apricot', 'peach'] },
  { value: 'coral', label: 'Coral', tones: ['coral'] },
  { value: 'red', label: 'Red', tones: ['red'] },
  { value: 'burgundy', label: 'Burgundy', tones: ['burgundy', 'plum'] },
  { value: 'pink', label: 'Pink', tones: ['pink', 'blush', 'magenta'] },
  { value: 'lilac', label: 'Lilac', tones: ['lilac', 'mauve'] },
  { value: 'violet', label: 'Violet', tones: ['violet'] },
  { value: 'blue', label: 'Blue', tones: ['blue', 'sky'] },
  { value: 'lime', label: 'Lime', tones: ['lime'] },
  { value: 'mocha', label: 'Mocha', tones: ['mocha', 'rust'] },
] as const;

/** The family of a tone; greens and tones that nobody looks for have none. */
export function colourFamily(tone: string): string | undefined {
  return COLOUR_FAMILIES.find(({ tones }) => (tones as readonly string[]).includes(tone))?.value;
}
