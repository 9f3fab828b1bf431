import { type Attributes, escapeText } from '../drawing/markup.ts';

/** Marks a drawn stem with what it is, so that stems can be counted and found in a picture. */
export function stemMark({ kind, colour }: { readonly kind: string; readonly colour: string }): Attributes {
  return { 'data-stem': escapeText(`${kind}-${colour}`) };
}
