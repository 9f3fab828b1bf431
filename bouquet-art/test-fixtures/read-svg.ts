/** An element of a picture, in document order. */
type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };

const TOKEN = /<(\/?)([a-zA-Z]+)((?: [a-zA-Z][a-zA-Z0-9-]*="[^"<>]*")*)(\/?)>|[^<>]+/y;
const ATTRIBUTE = /([a-zA-Z][a-zA-Z0-9-]*)="([^"]*)"/g;
const BARE_AMPERSAND = /&(?!#\d+;)/;

/** Every element of well-formed markup. Throws where it is not well-formed XML. */
export function readTags(svg: string): Tag[] {
  const open: string[] = [];
  const tags: Tag[] = [];
  for (const [, closing, name, attributes = '', empty] of tokens(svg)) {
    if (closing && open.pop() !== name) throw new Error(`Unexpected </${name}>`);
    if (!name || closing) continue;
    tags.push({ name, attributes: readAttributes(attributes) });
    if (!empty) open.push(name);
  }
  if (open.length) throw new Error(`Never closed: ${open.join(', ')}`);
  return tags;
}

/** Tags and the text between them; together they must be the whole of the markup. */
function tokens(svg: string): RegExpExecArray[] {
  if (BARE_AMPERSAND.test(svg)) throw new Error('A bare ampersand');
  const found: RegExpExecArray[] = [];
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(svg); token; token = TOKEN.exec(svg)) found.push(token);
  const read = found.reduce((length, [text]) => length + text.length, 0);
  if (read < svg.length) throw new Error(`Not well-formed at ${read}: ${svg.slice(read, read + 60)}`);
  return found;
}

function readAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (name in found) throw new Error(`Attribute given twice: ${name}`);
    found[name] = value;
  }
  return found;
}

/** The ids a picture defines. */
export function idsOf(svg: string): string[] {
  return readTags(svg).flatMap(({ attributes }) => attributes.id ?? []);
}

/** The ids a picture refers to, by `href` or by `url()`. */
export function referencesOf(svg: string): string[] {
  return [...svg.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id = '']) => id);
}

/** How many stems of each kind and colour are drawn. */
export function stemsDrawn(svg: string): Record<string, number> {
  const drawn: Record<string, number> = {};
  for (const { attributes } of readTags(svg)) {
    const stem = attributes['data-stem'];
    if (stem) drawn[stem] = (drawn[stem] ?? 0) + 1;
  }
  return drawn;
}

/** Where a `transform` puts something, and at what size. */
export function readTransform(transform = '') {
  const numbers = (name: string) => {
    const inside = new RegExp(`${name}\\(([^)]*)\\)`).exec(transform)?.[1] ?? '';
    return (inside.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number);
  };
  const [x = 0, y = 0] = numbers('translate');
  const [turn = 0] = numbers('rotate');
  const [width = 1, height = width] = numbers('scale');
  return { x, y, turn, height };
}
