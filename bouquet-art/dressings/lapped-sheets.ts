import { stop } from '../drawing/definitions.ts';
import { line, path, xy } from '../drawing/markup.ts';
import { mix } from '../palette.ts';
import type { Wrapping } from './wrapping.ts';

/** The two sheets in front of the flowers: the left one laps over the right one and casts a shadow on it. */
export function lappedSheets(wrapping: Wrapping): string {
  return rightSheet(wrapping) + lapShadow(wrapping) + leftSheet(wrapping) + folds(wrapping);
}

function rightSheet({ definitions, tone, x, right, rim, tie, rims }: Wrapping): string {
  const { deep, main, light } = tone;
  const [corner, shoulder, from, to, end] = rims[1];
  const stops = [stop(0, main), stop(0.5, mix(main, light, 0.5)), stop(1, mix(main, deep, 0.4))];
  const outline = [
    `M${xy(x + 18, tie)}C${xy(x + 40, tie - 40, right - 22, rim + 40, ...corner)}`,
    `L${xy(...shoulder)}C${xy(...from, ...to, ...end)}`,
    `L${xy(x - 18, tie)}z`,
  ].join('');
  return path(outline, { fill: definitions.linear(right, rim, x - 20, tie, stops) });
}

function leftSheet({ definitions, tone, x, half, left, rim, tie, rims }: Wrapping): string {
  const { main, light, highlight } = tone;
  const [corner, shoulder, from, to, end] = rims[0];
  const stops = [stop(0, highlight), stop(0.4, light), stop(1, main)];
  const outline = [
    `M${xy(x - 18, tie)}C${xy(x - 40, tie - 40, left + 22, rim + 40, ...corner)}`,
    `L${xy(...shoulder)}C${xy(...from, ...to, ...end)}`,
    `C${xy(x + half * 0.3, rim + 80, x + 30, tie - 26, x + 18, tie)}z`,
  ].join('');
  return path(outline, { fill: definitions.linear(left, rim, x + 30, tie, stops) });
}

function lapShadow({ x, half, rim, tie }: Wrapping): string {
  const outline = [
    `M${xy(x + 18, tie)}C${xy(x + 30, tie - 26, x + half * 0.3, rim + 80, x + half * 0.42, rim + 58)}`,
    `L${xy(x + half * 0.46, rim + 62)}C${xy(x + half * 0.36, rim + 88, x + 40, tie - 30, x + 20, tie - 6)}z`,
  ].join('');
  return path(outline, { fill: '#20160c', 'fill-opacity': 0.2 });
}

/** On the left sheet: its turned-back edge, a crease, and the light along its rim. */
function folds({ tone, x, half, left, rim, tie }: Wrapping): string {
  const turnedBack = [
    `M${xy(x - 10, tie)}C${xy(x - 30, tie - 40, left + 56, rim + 56, left + 26, rim - 6)}`,
    `L${xy(left + 52, rim + 10)}C${xy(x - half * 0.42, rim + 60, x - 10, tie - 50, x - 4, tie)}z`,
  ].join('');
  const crease = [
    `M${xy(x, tie)}C${xy(x - 2, tie - 40, x - 30, rim + 70, x - 42, rim + 22)}`,
    `L${xy(x - 30, rim + 26)}C${xy(x - 14, rim + 70, x + 6, tie - 40, x + 5, tie)}z`,
  ].join('');
  const edge = [
    `M${xy(x - half * 0.35 + 30, rim + 25)}`,
    `C${xy(x - half * 0.1, rim + 34, x + half * 0.2, rim + 44, x + half * 0.42, rim + 58)}`,
  ].join('');
  return (
    path(turnedBack, { fill: tone.highlight, 'fill-opacity': 0.5 }) +
    path(crease, { fill: tone.deep, 'fill-opacity': 0.14 }) +
    path(edge, line(tone.highlight, 1.1, { 'stroke-opacity': 0.55 }))
  );
}
