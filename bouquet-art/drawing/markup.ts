export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Where something goes: units of the drawing, degrees clockwise, and a factor. `squash` flattens it along its own axis. */
export type Placement = {
  readonly x?: number;
  readonly y?: number;
  readonly turn?: number;
  readonly scale?: number;
  readonly flip?: boolean;
  readonly squash?: number;
};

/** A number with at most one decimal, without a leading zero. */
export function tenths(value: number): string {
  return withoutLeadingZero(Math.round(value * 10) / 10);
}

/** A number with at most two decimals, without a leading zero. */
export function hundredths(value: number): string {
  return withoutLeadingZero(Math.round(value * 100) / 100);
}

function withoutLeadingZero(value: number): string {
  return value.toString().replace(/^(-?)0\./, '$1.');
}

/** Numbers for path data, packed as tightly as SVG permits: a minus sign already separates. */
export function xy(...values: number[]): string {
  return values.map(tenths).reduce((all, next) => all + (next.startsWith('-') ? '' : ' ') + next);
}

/** An SVG element. Values are the engine's own and are not escaped; undefined ones are left out. */
export function element(name: string, attributes: Attributes, children?: string): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${typeof value === 'number' ? hundredths(value) : value}"`;
  }
  return children === undefined ? `${tag}/>` : `${tag}>${children}</${name}>`;
}

export function path(data: string, attributes: Attributes = {}): string {
  return element('path', { d: data, ...attributes });
}

export function circle(radius: number | string, attributes: Attributes = {}): string {
  return element('circle', { r: radius, ...attributes });
}

export function group(attributes: Attributes, children: string): string {
  return element('g', attributes, children);
}

/** Attributes of an open line: it has a colour and a width in units, and encloses nothing. */
export function line(colour: string, width: number | string, more: Attributes = {}): Attributes {
  return { fill: 'none', stroke: colour, 'stroke-width': width, ...more };
}

/** Draws a defined shape once more, somewhere else. */
export function use(id: string, placement: Placement = {}, attributes: Attributes = {}): string {
  return element('use', { href: `#${id}`, transform: transform(placement) || undefined, ...attributes });
}

/**
 * Puts a defined stamp somewhere. A browser copies all of a shape into the page for each `use`, but paints a marker
 * as often as it is asked to from the one it has; that is what makes forty stems affordable.
 */
export function stampAt(id: string, placement: Placement = {}, attributes: Attributes = {}): string {
  const where = transform(placement) || undefined;
  return element('line', { 'marker-start': `url(#${id})`, transform: where, ...attributes });
}

/** The value of a `transform` attribute, or an empty string when nothing moves. */
export function transform({ x = 0, y = 0, turn = 0, scale = 1, flip = false, squash = 1 }: Placement): string {
  const move = x || y ? `translate(${xy(x, y)})` : '';
  const degrees = Math.round(turn);
  const rotate = degrees ? `rotate(${degrees})` : '';
  const width = (flip ? '-' : '') + hundredths(scale);
  const height = hundredths(scale * squash);
  const factors = width === height ? width : `${width} ${height}`;
  return move + rotate + (factors === '1' ? '' : `scale(${factors})`);
}

/** Text made safe between tags and inside quoted attributes. Characters XML cannot carry are dropped. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(unprintable, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters XML 1.0 forbids.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
