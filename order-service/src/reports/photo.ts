import { AppError } from '@vetch/service-kit/http/app-error';
import { oneAtATime } from '@vetch/service-kit/process/one-at-a-time';

/** The longer side of a photo as the shop keeps it, in pixels. */
const LONGEST = 1_600;

/** More pixels than any telephone makes; a small file can unfold into many. */
const MOST_PIXELS = 60_000_000;

/** Unfolded, a photo takes much memory: one is worked on while so many wait. */
const inTurn = oneAtATime(20);

/** What a file is by its first bytes, whatever it is called. */
export function pictureFormat(bytes: Buffer): 'jpeg' | 'png' | 'webp' | undefined {
  const text = bytes.toString('latin1', 0, 12);
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  return text.startsWith('RIFF') && text.endsWith('WEBP') ? 'webp' : undefined;
}

let engine: ReturnType<typeof loadEngine> | undefined;

/** The photo as the shop keeps it: a JPEG of moderate size, upright, without what the camera wrote into it. */
export async function cleanPhoto(bytes: Buffer): Promise<Buffer> {
  if (!pictureFormat(bytes)) throw refused('It has to be a JPEG, PNG or WebP picture.');
  engine ??= loadEngine();
  const sharp = await engine;
  return inTurn(() => clean(sharp, bytes));
}

function clean(sharp: Awaited<ReturnType<typeof loadEngine>>, bytes: Buffer): Promise<Buffer> {
  const kept = { width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true } as const;
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .rotate()
    .resize(kept)
    .flatten({ background: '#fff' })
    .jpeg({ quality: 80 })
    .toBuffer()
    .catch(() => {
      throw refused('It is damaged, or far too large. Please take another one.');
    });
}

const refused = (why: string) => new AppError('photo-refused', `We cannot read this photo. ${why}`);

/** Loaded for the first photo: most processes start long before anybody sends one. */
async function loadEngine() {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}
