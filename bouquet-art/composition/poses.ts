import type { Pose } from '../drawing/stem-drawing.ts';
import { STEM_DRAWINGS } from '../flowers/stem-drawings.ts';
import { type Dome, distanceOut } from './dome.ts';
import type { Head } from './packing.ts';

/** A bud is smaller than the flower it becomes. */
const BUD = 0.8;

/** Lets a few flowers of each kind be less than fully out, at most one in three. */
export function strikePoses(heads: readonly Head[], dome: Dome): void {
  for (const kind of new Set(heads.map((head) => head.kind))) {
    const like = heads.filter((head) => head.kind === kind);
    for (const [head, pose] of willing(like, dome).slice(0, Math.floor(like.length / 3))) {
      head.pose = pose;
      if (pose === 'side') head.radius *= BUD;
    }
  }
}

/**
 * Those that would be less than fully out, as the dice of each have it and where it sits. Of a colour all take the same
 * pose, as every drawing has its price in bytes.
 */
function willing(heads: readonly Head[], dome: Dome): [Head, Pose][] {
  const poses = new Map<string, Pose>();
  return heads
    .filter(({ mood }) => mood < 0.6)
    .sort((one, other) => one.mood - other.mood)
    .map((head): [Head, Pose] => [head, poseAt(head, dome)])
    .filter(([{ colour }, pose]) => {
      if (pose !== 'open' && !poses.has(colour)) poses.set(colour, pose);
      return pose !== 'open' && poses.get(colour) === pose;
    });
}

/** Those at the rim, but for the front, lean outwards and show their side. */
function poseAt({ kind, x, y }: Head, dome: Dome): Pose {
  const { poses = [] } = STEM_DRAWINGS[kind];
  const leansOut = distanceOut(dome, x, y) > 0.55 && y < dome.height * 0.3;
  const fitting = poses.find((pose) => (pose === 'opening') !== leansOut);
  return fitting ?? 'open';
}
