import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { drawBouquet } from '@vetch/bouquet-art/draw-bouquet';
import { drawStem } from '@vetch/bouquet-art/draw-stem';
import { type Encoding, encoded } from '../web/encoding.ts';
import { keepLatest } from './keep-latest.ts';
import { readBouquetCode, readStemCode } from './picture-code.ts';

type Kept = { readonly br: Buffer; readonly gzip: Buffer };

/** A drawing is about 40 kB of text and 16 kB in both encodings; every size of a large catalogue fits. */
const KEEP = 1_500;
const QUALITY = 6;

/** Draws pictures, and keeps those asked for last. */
export type PictureStore = {
  /** The picture that a code spells in an encoding; `undefined` when it spells none. */
  picture(code: string, encoding: Encoding): Promise<Buffer | undefined>;
};

/** Each picture is drawn and compressed once, however many ask for it at the same time. */
export function createPictureStore(keep = KEEP): PictureStore {
  const kept = keepLatest<Kept>(keep);

  return {
    async picture(code, encoding) {
      const svg = drawingOf(code);
      if (!svg) return undefined;
      const { br, gzip } = await kept(code, () => compressed(svg()));
      if (encoding === 'br') return br;
      return encoding === 'gzip' ? gzip : unzip(gzip);
    },
  };
}

function drawingOf(code: string): (() => string) | undefined {
  if (code.startsWith('stem/')) {
    const stem = readStemCode(code.slice('stem/'.length));
    return stem && (() => drawStem(stem.kind, stem.colour));
  }
  const drawn = readBouquetCode(code);
  return drawn && (() => drawBouquet(drawn.recipe, { size: drawn.size, dressing: drawn.dressing }));
}

async function compressed(svg: string): Promise<Kept> {
  const body = Buffer.from(svg);
  const [br, gzip] = await Promise.all([encoded(body, 'br', QUALITY), encoded(body, 'gzip', QUALITY)]);
  return { br, gzip };
}

const unzip = promisify(gunzip);
