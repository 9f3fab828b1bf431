import type { Scene } from '../composition/scene.ts';
import { stop } from '../drawing/definitions.ts';
import { path, xy } from '../drawing/markup.ts';
import { mix, ribbonTone } from '../palette.ts';
import type { Recipe } from '../recipe.ts';
import { bow, ribbonBand } from './bow.ts';
import type { Dressed } from './dressed.ts';
import { lappedSheets } from './lapped-sheets.ts';
import { type Wrapping, wrappingOf } from './wrapping.ts';

/** A sheet behind, two lapped in front, a flared foot below the ribbon. Each is torn a little differently. */
export function paper(scene: Scene, recipe: Recipe): Dressed {
  const { definitions, frame } = scene;
  const wrapping = wrappingOf(scene, recipe);
  const ribbon = ribbonTone(recipe.ribbon);
  const torn = [0, 0, 0].map(() => (scene.random() - 0.5) * 16);
  return {
    behind: backSheet(wrapping, torn),
    before:
      skirt(wrapping) +
      lappedSheets(wrapping) +
      ribbonBand(definitions, ribbon, frame, { half: 19, above: 7 }) +
      bow(definitions, ribbon, frame, 0.86),
  };
}

function backSheet(wrapping: Wrapping, [leftTear = 0, rightTear = 0, middleTear = 0]: readonly number[]): string {
  const { definitions, tone, x, half, left, right, top, rim, tie } = wrapping;
  const { deep, main, light, highlight } = tone;
  const fill = definitions.linear(left, top, right, tie, [
    stop(0, light),
    stop(0.5, main),
    stop(1, mix(main, deep, 0.45)),
  ]);
  const leftPoint = xy(left + 14, top - 18 + leftTear);
  const rightPoint = xy(right - 10, top - 24 + rightTear);
  const leftFold = xy(x - half * 0.55, top + 6);
  const rightFold = xy(x + half * 0.6, top - 2);
  if (wrapping.round) return roundBackSheet(wrapping, fill);
  const outline = [
    `M${xy(x - 16, tie)}C${xy(x - 38, tie - 40, left + 24, rim + 40, left - 6, top + 22)}`,
    `L${leftPoint}L${leftFold}L${xy(x + middleTear, top + 30)}L${rightFold}L${rightPoint}L${xy(right + 8, top + 16)}`,
    `C${xy(right - 24, rim + 40, x + 38, tie - 40, x + 16, tie)}z`,
  ].join('');
  return (
    path(outline, { fill }) +
    path(`M${xy(x - 16, tie)}L${leftPoint}L${leftFold}z`, { fill: highlight, 'fill-opacity': 0.55 }) +
    path(`M${xy(x + 16, tie)}L${rightPoint}L${rightFold}z`, { fill: deep, 'fill-opacity': 0.18 })
  );
}

/** The same sheet with its upper edge rolled into two soft lobes. */
function roundBackSheet({ tone, x, half, left, right, top, rim, tie }: Wrapping, fill: string): string {
  const start = `M${xy(x - 16, tie)}`;
  const leftLobe = `C${xy(left - 4, top - 34, x - half * 0.62, top - 40, x - half * 0.3, top - 6)}`;
  const rightLobe = `C${xy(x + half * 0.55, top - 44, right + 4, top - 36, right + 8, top + 16)}`;
  const outline = [
    `${start}C${xy(x - 38, tie - 40, left + 24, rim + 40, left - 6, top + 22)}`,
    `${leftLobe}L${xy(x + half * 0.3, top - 2)}${rightLobe}`,
    `C${xy(right - 24, rim + 40, x + 38, tie - 40, x + 16, tie)}z`,
  ].join('');
  const shine = `${start}L${xy(left - 6, top + 22)}${leftLobe}z`;
  return path(outline, { fill }) + path(shine, { fill: tone.highlight, 'fill-opacity': 0.4 });
}

/** The flared foot below the ribbon. */
function skirt({ definitions, tone, x, tie }: Wrapping): string {
  const { deep, main, light, highlight } = tone;
  const foot = tie + 80;
  const fill = definitions.linear(x - 46, tie, x + 46, foot, [
    stop(0, light),
    stop(0.45, main),
    stop(1, mix(main, deep, 0.5)),
  ]);
  const outline = [
    `M${xy(x - 17, tie)}C${xy(x - 22, tie + 30, x - 40, foot - 20, x - 50, foot - 4)}`,
    `L${xy(x - 20, foot + 1)}L${xy(x + 8, foot - 3)}L${xy(x + 48, foot)}`,
    `C${xy(x + 38, foot - 24, x + 22, tie + 30, x + 17, tie)}z`,
  ].join('');
  const darkFold = `M${xy(x - 6, tie)}L${xy(x - 20, foot + 1)}L${xy(x - 2, foot - 2)}z`;
  const lightFold = `M${xy(x + 8, tie)}L${xy(x + 30, foot - 1)}L${xy(x + 16, foot - 2)}z`;
  return (
    path(outline, { fill }) +
    path(darkFold, { fill: deep, 'fill-opacity': 0.25 }) +
    path(lightFold, { fill: highlight, 'fill-opacity': 0.4 })
  );
}
