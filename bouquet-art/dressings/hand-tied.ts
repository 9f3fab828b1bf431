import type { Scene } from '../composition/scene.ts';
import { line, path, tenths, xy } from '../drawing/markup.ts';
import { COLOURS, mix, ribbonTone } from '../palette.ts';
import type { Recipe } from '../recipe.ts';
import { bow, ribbonBand } from './bow.ts';
import type { Dressed } from './dressed.ts';

const STEM_ENDS_Y = 480;
const { green, lime } = COLOURS;
const STEM_COLOURS = [green.main, green.light, mix(green.deep, green.main, 0.6), lime.deep];

/** Bare stems gathered in a spiral, with a ribbon about the neck. */
export function handTied(scene: Scene, recipe: Recipe): Dressed {
  const { definitions, frame } = scene;
  const ribbon = ribbonTone(recipe.ribbon);
  return {
    behind: neck(scene) + stemsBelow(scene),
    before: ribbonBand(definitions, ribbon, frame, { half: 15, above: 8 }) + bow(definitions, ribbon, frame, 0.82),
  };
}

/** The stems between the flowers and the tie. */
function neck({ dome, random, frame }: Scene): string {
  const { centreX, centreY, tieY } = frame;
  const { width, height } = dome;
  const shoulderY = centreY + height * 0.4;
  const outline = [
    `M${xy(centreX - 13, tieY)}`,
    `C${xy(centreX - 20, tieY - 30, centreX - width * 0.5, centreY + height * 0.9, centreX - width * 0.6, shoulderY)}`,
    `L${xy(centreX + width * 0.6, shoulderY)}`,
    `C${xy(centreX + width * 0.5, centreY + height * 0.9, centreX + 20, tieY - 30, centreX + 13, tieY)}z`,
  ].join('');
  let markup = path(outline, { fill: '#24392a' });
  for (let i = 0; i < 13; i++) {
    const aside = i / 12 - 0.5;
    const bend = xy(centreX + aside * 40, tieY - 40, centreX + aside * width * 1.1, centreY + height * 0.5);
    const stem = line(i % 3 ? green.main : green.light, tenths(2 + random() * 1.6));
    markup += path(`M${xy(centreX + aside * 22, tieY)}Q${bend}`, stem);
  }
  return markup;
}

/** The ends below the tie, crossing to the other side as a spiral does, some more loosely; about as many as there are heads. */
function stemsBelow({ random, heads, frame, silhouette }: Scene): string {
  const { centreX, tieY } = frame;
  const splay = silhouette === 'usual' ? 1 : 1.5;
  const count = Math.max(9, Math.min(15, heads.length));
  let markup = '';
  for (let i = 0; i < count; i++) {
    const aside = i / (count - 1) - 0.5;
    const endX = centreX + aside * 74 * splay + (random() - 0.5) * 6;
    const endY = STEM_ENDS_Y - random() * 12 - Math.abs(aside) * 14 * splay ** 2;
    const data = `M${xy(centreX - aside * 26, tieY - 20)}Q${xy(centreX + aside * 4, tieY + 14, endX, endY)}`;
    markup += path(data, line(STEM_COLOURS[i % 4] ?? green.main, tenths(3.2 + random() * 1.6)));
  }
  return markup;
}
