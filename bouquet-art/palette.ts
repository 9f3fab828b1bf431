/** Four stops of one hue as sRGB hex: throat or shadow, body, rim, edge catching the light. */
export type Tone = { readonly deep: string; readonly main: string; readonly light: string; readonly highlight: string };

const tone = (deep: string, main: string, light: string, highlight: string): Tone => ({ deep, main, light, highlight });

/** The colours a stem or a ribbon can have. A shadow is a deeper hue, never black. */
export const COLOURS = {
  white: tone('#9aa38b', '#e5e7dc', '#f6f6f0', '#ffffff'),
  ivory: tone('#c3a675', '#f0e3cb', '#f9f2e3', '#fffcf5'),
  cream: tone('#cfa964', '#f3deb1', '#faedcf', '#fff9ea'),
  butter: tone('#c99a35', '#f0d078', '#f8e4a4', '#fdf3d0'),
  gold: tone('#a9620c', '#e6a322', '#f4c44f', '#fbdf93'),
  apricot: tone('#bf6631', '#eca168', '#f6c596', '#fce1c3'),
  peach: tone('#cb7d5c', '#f2b697', '#f9d3bb', '#fdeadd'),
  blush: tone('#c07f7d', '#ecbfb7', '#f6dad2', '#fdefea'),
  pink: tone('#a94a6c', '#de86a0', '#eeadbd', '#f9d6dc'),
  coral: tone('#ad3d30', '#e3765c', '#f09f86', '#f9c8b6'),
  red: tone('#5f0d1b', '#ab1f2e', '#c94443', '#df7a70'),
  burgundy: tone('#320918', '#6b1a33', '#97394f', '#c07680'),
  plum: tone('#331338', '#693065', '#8d5287', '#b788ae'),
  magenta: tone('#741048', '#b52c73', '#d25f98', '#e99cbf'),
  mauve: tone('#7d5468', '#b78fa0', '#d1b1bc', '#e8d3d8'),
  lilac: tone('#725c99', '#aa97c8', '#cabcde', '#e7dff0'),
  violet: tone('#2f236a', '#5f4ba2', '#8875c1', '#b6aadb'),
  blue: tone('#26447f', '#567ab9', '#88a6d5', '#bfd2eb'),
  sky: tone('#587fa6', '#9cbcd9', '#bfd5e8', '#dfeaf4'),
  rust: tone('#64240f', '#a84c26', '#c87345', '#e09f76'),
  mocha: tone('#825545', '#c59b86', '#dcbcaa', '#eedacd'),
  lime: tone('#5f7c34', '#a3b968', '#c3d391', '#e0e9c1'),
  green: tone('#2d4a2e', '#4f7145', '#71905d', '#9bb281'),
  forest: tone('#21392a', '#38593d', '#54754f', '#7d9a70'),
  sage: tone('#47655a', '#7c9a8b', '#a0b9ab', '#c8d8cc'),
  silver: tone('#5d7268', '#98aba0', '#b9c7bd', '#dbe3dc'),
  olive: tone('#4c5737', '#78845a', '#9da77f', '#c4cba9'),
} satisfies Record<string, Tone>;

/** The colours of wrapping paper and of stoneware. */
export const PAPERS = {
  kraft: tone('#8f6b48', '#c39f77', '#d8ba95', '#e9d5b8'),
  oat: tone('#b3a182', '#e0d4bc', '#eee6d4', '#faf5ea'),
  blush: tone('#b98079', '#e7c2b8', '#f3dad2', '#fcefea'),
  sage: tone('#6f8570', '#a9bba3', '#c5d2bd', '#e0e8da'),
  sky: tone('#7d93ab', '#b7c8d8', '#d1dde7', '#e9f0f5'),
  ink: tone('#171d24', '#2e3943', '#46535e', '#6b7984'),
  plum: tone('#3a1d33', '#65405a', '#83607a', '#a98a9f'),
  butter: tone('#c39c4c', '#ecd596', '#f5e6b9', '#fcf5dd'),
} satisfies Record<string, Tone>;

export type Colour = keyof typeof COLOURS;
export type Paper = keyof typeof PAPERS;

/** The tone of a stem; an unknown colour is drawn as ivory. */
export function stemTone(colour: string): Tone {
  return find(COLOURS, colour) ?? COLOURS.ivory;
}

/** The tone of a ribbon, which may match a flower or a paper; ivory when unknown or left out. */
export function ribbonTone(colour = ''): Tone {
  return find(COLOURS, colour) ?? find(PAPERS, colour) ?? COLOURS.ivory;
}

/** The tone of paper or stoneware; oat when unknown or left out. */
export function paperTone(paper = ''): Tone {
  return find(PAPERS, paper) ?? PAPERS.oat;
}

/** Whether heads of this tone would run into one another without a darker edge. */
export function isPale({ main }: Tone): boolean {
  const light = (start: number) => (channel(main, start) / 255) ** 2.2;
  return 0.2126 * light(1) + 0.7152 * light(3) + 0.0722 * light(5) > 0.6;
}

/** A colour between two hex colours; `share` (0 to 1) is how much of the second. Mixed in linear light, roughly. */
export function mix(first: string, second: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const from = channel(first, start);
    const to = channel(second, start);
    return Math.round(Math.sqrt((1 - share) * from ** 2 + share * to ** 2));
  });
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channel(hex: string, start: number): number {
  return Number.parseInt(hex.slice(start, start + 2), 16);
}

/** Names come from customers' recipes, so a name such as `constructor` must not reach the prototype. */
function find(tones: Record<string, Tone>, name: string): Tone | undefined {
  return Object.hasOwn(tones, name) ? tones[name] : undefined;
}
