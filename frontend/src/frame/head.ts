import type { Art } from '../art/art.ts';
import type { Structured } from './structured-data.ts';

export type Script =
  | 'build.js'
  | 'card-message.js'
  | 'card-number.js'
  | 'live-order.js'
  | 'print-button.js'
  | 'running-total.js'
  | 'slot-total.js';

/** What the frame needs to know of the page inside it. */
export type Head = {
  readonly title: string;
  /** The title without the shop's name. */
  readonly name: string;
  readonly description: string;
  /** The one path that pages like this one are known by elsewhere; pages that are a visitor's own have none. */
  readonly canonical: string;
  /** What other sites show of the page. */
  readonly picture: SharedPicture | undefined;
  /** Whether search engines may list the page. */
  readonly isListed: boolean;
  /** What the page says to machines. */
  readonly structured: readonly Structured[];
  /** Which part of the shop the page belongs to, to mark it in the navigation. */
  readonly current: 'bouquets' | 'build' | 'orders' | 'account' | '';
  /** The tints of the pictures on the page, as CSS: one class for each. */
  readonly tints: string;
  readonly scripts: readonly Script[];
  /** The checkout and the desk have a header without navigation; its words stand where the basket would. */
  readonly plainHeader: string;
  readonly noStore: boolean;
  readonly refreshSeconds: number;
};

export type SharedPicture = { readonly src: string; readonly alt: string };

export type HeadOptions = Partial<Omit<Head, 'title' | 'name' | 'tints'>> & {
  readonly arts?: readonly Art[];
  /** Whether the page says that a form has to be mended. */
  readonly hasErrors?: boolean;
};

export function head(title: string, { arts = [], hasErrors = false, ...options }: HeadOptions = {}): Head {
  return {
    name: title,
    description: '',
    canonical: '',
    picture: undefined,
    isListed: true,
    structured: [],
    current: '',
    scripts: [],
    plainHeader: '',
    noStore: false,
    refreshSeconds: 0,
    ...options,
    title: `${hasErrors ? 'Error: ' : ''}${title} · Vetch`,
    tints: tintStyles(arts),
  };
}

/** One class per tint: pages carry no style attributes. */
function tintStyles(arts: readonly Art[]): string {
  const tints = new Map(arts.filter((art) => art.tint !== '').map((art) => [art.tintClass, art.tint]));
  return [...tints].map(([name, tint]) => `.${name}{--tint:${tint}}`).join('');
}
