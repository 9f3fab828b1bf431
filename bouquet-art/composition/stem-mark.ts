import { type Attributes, escapeText } from '../drawing/markup.ts';
import type { LooseStem } from './bunch.ts';

/** Marks a drawn stem with what it is and which of its like, so that it can be counted, found, and known again. */
export function stemMark({ kind, colour, nth }: LooseStem): Attributes {
  return { 'data-stem': escapeText(`${kind}-${colour}`), 'data-nth': nth };
}
