import { type Attributes, element, group, path, tenths } from './markup.ts';

/** One stop of a gradient: how far along (0 to 1), the colour, and its opacity when not solid. */
type Stop = { readonly offset: number; readonly colour: string; readonly opacity?: number | undefined };

export function stop(offset: number, colour: string, opacity?: number): Stop {
  return { offset, colour, opacity };
}

/** Collects what a drawing defines once and uses many times, under ids that all start with one prefix. */
export class Definitions {
  readonly #prefix: string;
  readonly #ids = new Map<string, string>();
  #count = 0;
  #markup = '';

  constructor(prefix: string) {
    this.#prefix = safePrefix(prefix);
  }

  /** Everything defined so far. */
  get markup(): string {
    return element('defs', {}, this.#markup);
  }

  /** A paint value: a radial gradient about a point, radius and centre in the units of what it fills. */
  radial(radius: number, stops: readonly Stop[], x = 0, y = 0): string {
    const attributes = { gradientUnits: 'userSpaceOnUse', cx: tenths(x), cy: tenths(y), r: tenths(radius) };
    return this.#gradient('radialGradient', attributes, stops);
  }

  /** A paint value: a radial gradient from the middle of whatever it fills to its edge. */
  radialWithin(stops: readonly Stop[]): string {
    return this.#gradient('radialGradient', {}, stops);
  }

  /** A paint value: a linear gradient from one point to another. */
  linear(x1: number, y1: number, x2: number, y2: number, stops: readonly Stop[]): string {
    const ends = { x1: tenths(x1), y1: tenths(y1), x2: tenths(x2), y2: tenths(y2) };
    return this.#gradient('linearGradient', { gradientUnits: 'userSpaceOnUse', ...ends }, stops);
  }

  /** Defines a shape, unless the same one is there already, and gives its id. */
  shape(markup: string): string {
    const known = this.#ids.get(markup);
    if (known) return known;
    const id = this.#nextId();
    this.#ids.set(markup, id);
    this.#markup += group({ id }, markup);
    return id;
  }

  /** Defines a shape that is a single path, which is cheaper than a group of one. */
  path(data: string, attributes: Attributes = {}): string {
    const id = this.#nextId();
    this.#markup += path(data, { id, ...attributes });
    return id;
  }

  /** Defines a shape to be stamped and gives its id. Nothing in it may be stamped: not every program paints that. */
  stamp(markup: string): string {
    const id = this.#nextId();
    this.#markup += element('marker', { id, markerUnits: 'userSpaceOnUse', overflow: 'visible' }, markup);
    return id;
  }

  /** Defines a stamp the first time its key is seen, and gives the same id ever after. */
  stampOnce(key: string, draw: () => string): string {
    const known = this.#ids.get(key);
    if (known) return known;
    const id = this.stamp(draw());
    this.#ids.set(key, id);
    return id;
  }

  #gradient(name: string, attributes: Record<string, string>, stops: readonly Stop[]): string {
    const key = JSON.stringify([name, attributes, stops]);
    const known = this.#ids.get(key);
    if (known) return `url(#${known})`;
    const id = this.#nextId();
    this.#ids.set(key, id);
    const { gradientUnits, ...place } = attributes;
    this.#markup += element(
      name,
      { id, ...this.#units(name, id, gradientUnits), ...place },
      stops.map(stopMarkup).join(''),
    );
    return `url(#${id})`;
  }

  /** Pointing at the first gradient that has its units is shorter than naming them again. */
  #units(name: string, id: string, gradientUnits: string | undefined): Attributes {
    const first = this.#ids.get(`first ${name}`);
    if (!gradientUnits || first) return { href: gradientUnits && `#${first}` };
    this.#ids.set(`first ${name}`, id);
    return { gradientUnits };
  }

  #nextId(): string {
    return `${this.#prefix}-${(this.#count++).toString(36)}`;
  }
}

function stopMarkup({ offset, colour, opacity }: Stop): string {
  return element('stop', { offset: offset || undefined, 'stop-color': colour, 'stop-opacity': opacity });
}

/**
 * Letters, digits and inner hyphens stay; anything else is spelt as its code between underscores, so that two prefixes
 * that differ still differ, and the id is valid in XML and in a CSS selector.
 */
function safePrefix(prefix: string): string {
  const spelt = (character: string) => `_${character.codePointAt(0)?.toString(36)}_`;
  return prefix.replace(/[^A-Za-z0-9-]/gu, spelt).replace(/^[0-9-]/, spelt);
}
