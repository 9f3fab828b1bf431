import { type Definitions, stop } from '../drawing/definitions.ts';
import { group, path, tenths } from '../drawing/markup.ts';
import type { Random } from '../drawing/randomness.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { mix, type Tone } from '../palette.ts';

const SIGNAL_YELLOW = '#eec04a';
const BEARD = ['M-5 30Q-9 36-8 44M5 30Q9 36 8 44M0 33V47', 'M-34 14Q-42 20-42 28M34 14Q42 20 42 28'].join('');

/** Three standards held up, three falls hanging down, each fall with its yellow signal. */
export const iris: DrawStem = (definitions, tone, random) => {
  const petals = standards(definitions, tone, random) + falls(definitions, tone);
  const beard = path(BEARD, { fill: 'none', stroke: tone.highlight, 'stroke-opacity': 0.6 });
  return group({ stroke: tone.deep, 'stroke-opacity': 0.45, 'stroke-width': 1 }, petals + beard);
};

function standards(definitions: Definitions, { deep, main, light, highlight }: Tone, random: Random): string {
  const middle = definitions.linear(0, 20, 0, -50, [stop(0, deep), stop(0.4, main), stop(1, light)]);
  const left = definitions.linear(-26, -36, 0, 8, [stop(0, highlight), stop(0.5, light), stop(1, deep)]);
  const right = definitions.linear(26, -36, 0, 8, [stop(0, light), stop(0.5, main), stop(1, deep)]);
  const wobble = () => (random() - 0.5) * 3;
  return (
    path('M0 8C-20-2-24-34-6-50C2-54 8-50 6-44C16-30 12-4 0 8z', { fill: middle }) +
    path(`M-2 8C-26 4-34-22-${tenths(20 + wobble())}-42C-8-40-2-16 2 8z`, { fill: left }) +
    path(`M2 8C26 2 32-20 ${tenths(22 + wobble())}-40C8-36 2-16-2 8z`, { fill: right })
  );
}

function falls(definitions: Definitions, { deep, main, light }: Tone): string {
  const stops = [stop(0, main), stop(0.45, mix(deep, main, 0.35)), stop(0.8, main), stop(1, light)];
  const fill = definitions.radial(52, stops, 0, 4);
  const fall = (outline: string, signal: string) =>
    path(outline, { fill }) + path(signal, { fill: SIGNAL_YELLOW, stroke: 'none' });
  return (
    fall('M0 2C-14-8-36-4-46 12C-52 24-44 36-34 34C-26 32-22 12 0 8z', 'M-4 4C-14 0-24 4-30 13C-22 11-12 10-4 7z') +
    fall('M0 2C14-8 36-4 46 12C52 26 44 36 34 33C26 30 22 12 0 8z', 'M4 4C14 0 24 4 30 13C22 11 12 10 4 7z') +
    fall('M-2 4C-14 12-20 30-14 42C-6 52 8 52 14 42C20 30 14 12 2 4z', 'M0 6C-5 14-5 24 0 30C5 24 5 14 0 6z')
  );
}
