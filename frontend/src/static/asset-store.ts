import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Encoding } from '../web/encoding.ts';
import { swatchStyles } from './swatch-styles.ts';

/** A static file in the encodings it is served in. */
export type Asset = { readonly type: string; readonly bodies: Readonly<Partial<Record<Encoding, Buffer>>> };

/** `addressOf('site.css')` is its content-hashed address; `find` gives the file at such an address. */
export type AssetStore = { addressOf(name: string): string; find(address: string): Asset | undefined };

const folder = join(import.meta.dirname, '../assets');
const require = createRequire(import.meta.url);

const fonts = {
  'gilda-display.woff2': () => require.resolve('@fontsource/gilda-display/files/gilda-display-latin-400-normal.woff2'),
  'gilda-display-extended.woff2': () =>
    require.resolve('@fontsource/gilda-display/files/gilda-display-latin-ext-400-normal.woff2'),
  'instrument-sans.woff2': () =>
    require.resolve('@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2'),
} as const;

/** The order in which the style sheets follow one another in site.css. */
const sheets = [
  'tokens',
  'base',
  'controls',
  'art',
  'frame',
  'home',
  'catalogue',
  'bouquet',
  'build',
  'purchase',
  'order',
  'greeting',
  'guides',
  'desk',
  'trust',
  'print',
];

let loaded: AssetStore | undefined;

/** The static files, read, named and compressed once for the process; they are then served from memory. */
export function loadAssets(): AssetStore {
  loaded ??= readAssets();
  return loaded;
}

function readAssets(): AssetStore {
  const addresses = new Map<string, string>();
  const files = new Map<string, Asset>();
  const add = (name: string, body: Buffer) => {
    const [stem, extension] = name.split('.') as [string, string];
    const address = `/assets/${stem}-${contentHash(body)}.${extension}`;
    addresses.set(name, address);
    files.set(address, toAsset(extension, body));
  };
  const addressOf = (name: string) => {
    const address = addresses.get(name);
    if (!address) throw new Error(`There is no asset ${name}.`);
    return address;
  };

  for (const [name, path] of Object.entries(fonts)) add(name, readFileSync(path()));
  const names = readdirSync(folder).filter((name) => /\.(svg|js)$/.test(name));
  for (const name of names) add(name, readFileSync(join(folder, name)));
  add('site.css', siteStyles(addressOf));

  return { addressOf, find: (address) => files.get(address) };
}

/** Style sheets name a file as `asset:grain.svg`. */
function siteStyles(addressOf: (name: string) => string): Buffer {
  const css = [...sheets.map((name) => readFileSync(join(folder, 'css', `${name}.css`), 'utf8')), swatchStyles()];
  return Buffer.from(css.join('\n').replaceAll(/asset:([\w.-]+)/g, (_all, name: string) => addressOf(name)));
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

function toAsset(extension: string, body: Buffer): Asset {
  const type = types[extension] ?? 'application/octet-stream';
  // A woff2 file is compressed already.
  if (extension === 'woff2') return { type, bodies: { identity: body } };
  return { type, bodies: { identity: body, gzip: gzipSync(body), br: brotliCompressSync(body) } };
}

const contentHash = (body: Buffer) => createHash('sha256').update(body).digest('base64url').slice(0, 10);
