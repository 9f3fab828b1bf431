/** What other sites show of a page, in pixels. */
export const SHARED = { width: 1200, height: 630 } as const;

/** The drawing is 500 units high and leaves a little of the panel above and below. */
const DRAWN_HEIGHT = 600;
const UNITS_HIGH = 500;
const UNITS_PER_INCH = 72;

let engine: ReturnType<typeof loadEngine> | undefined;

/** Paints a drawing on its tint as a PNG. That happens in a thread of its own; colours are few enough for a palette. */
export async function paintShared(drawing: string, tint: string): Promise<Buffer> {
  engine ??= loadEngine();
  const sharp = await engine;
  const density = (UNITS_PER_INCH * DRAWN_HEIGHT) / UNITS_HIGH;
  const input = await sharp(Buffer.from(drawing), { density }).resize({ height: DRAWN_HEIGHT }).png().toBuffer();
  return sharp({ create: { ...SHARED, channels: 3, background: tint } })
    .composite([{ input, gravity: 'centre' }])
    .png({ palette: true, effort: 4 })
    .toBuffer();
}

/** Loaded for the first picture: most processes start long before anybody shares a page. */
async function loadEngine() {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}
