import type { Definitions } from './definitions.ts';
import { element, escapeText } from './markup.ts';

/** A whole SVG document. With a title it is an image for everyone; without, assistive technology passes over it. */
export function svg(viewBox: string, title: string | undefined, definitions: Definitions, body: string): string {
  const role = title ? { role: 'img' } : { 'aria-hidden': 'true' };
  const heading = title ? element('title', {}, escapeText(title)) : '';
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox, ...role }, heading + definitions.markup + body);
}
