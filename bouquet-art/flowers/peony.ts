import { type Definitions, stop } from '../drawing/definitions.ts';
import { group } from '../drawing/markup.ts';
import { cuppedPetal } from '../drawing/petals.ts';
import type { DrawStem } from '../drawing/stem-drawing.ts';
import { mix, type Tone } from '../palette.ts';
import { fromTheSide } from './half-open.ts';
import { whorl } from './whorl.ts';

/** A bowl of broad guard petals around a ruffled heart. */
export const peony: DrawStem = (definitions, tone, random, pose) => {
  const guard = [
    cuppedPetal(random, tone, { halfAngle: 52, ruffle: 0.045, points: 9, dip: 0.07, lip: 0.1, fall: 0.2, streaks: 5 }),
    cuppedPetal(random, tone, { halfAngle: 44, ruffle: 0.06, points: 9, dip: 0.1, lip: 0.12, fall: 0.18, streaks: 4 }),
  ];
  const ruffled = [
    cuppedPetal(random, tone, { halfAngle: 36, ruffle: 0.09, points: 9, dip: 0.06, lip: 0.15, fall: 0.15, streaks: 2 }),
    cuppedPetal(random, tone, { halfAngle: 46, ruffle: 0.08, points: 9, dip: 0.1, lip: 0.13, fall: 0.2, streaks: 3 }),
  ];
  if (pose === 'side') return fromTheSide(definitions, tone);
  const bowl = { petals: guard, count: 11, innermost: 0.78, rise: 2, jitter: 30, fills: guardFills(definitions, tone) };
  const heart = { petals: ruffled, count: 22, innermost: 0.24, tightening: 0.9, rise: 4, jitter: 60 };
  return (
    whorl(definitions, tone, random, bowl) +
    group(
      { transform: 'translate(0-3)scale(.74)' },
      whorl(definitions, tone, random, { ...heart, fills: heartFills(definitions, tone) }),
    )
  );
};

function guardFills(definitions: Definitions, { deep, main, light }: Tone): string[] {
  return [
    definitions.radial(50, [stop(0.35, mix(deep, main, 0.5)), stop(0.75, main), stop(1, light)]),
    definitions.radial(50, [stop(0.35, mix(deep, main, 0.35)), stop(0.8, main), stop(1, light)]),
  ];
}

function heartFills(definitions: Definitions, { deep, main, light }: Tone): string[] {
  return [
    definitions.radial(50, [stop(0.4, mix(deep, main, 0.3)), stop(0.8, main), stop(1, mix(light, main, 0.3))]),
    definitions.radial(50, [stop(0.35, mix(deep, main, 0.45)), stop(0.8, main), stop(1, light)]),
    definitions.radial(50, [stop(0.2, mix(deep, main, 0.2)), stop(0.7, mix(deep, main, 0.7)), stop(1, main)]),
  ];
}
