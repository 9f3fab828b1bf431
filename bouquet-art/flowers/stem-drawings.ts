import type { DrawStem, Pose } from '../drawing/stem-drawing.ts';
import type { StemKind } from '../stem-catalogue.ts';
import { alstroemeria } from './alstroemeria.ts';
import { anemone } from './anemone.ts';
import { astilbe } from './astilbe.ts';
import { carnation } from './carnation.ts';
import { chrysanthemum } from './chrysanthemum.ts';
import { dahlia } from './dahlia.ts';
import { daisy } from './daisy.ts';
import { delphinium } from './delphinium.ts';
import { eryngium } from './eryngium.ts';
import { eucalyptus } from './eucalyptus.ts';
import { fern } from './fern.ts';
import { gerbera } from './gerbera.ts';
import { gypsophila } from './gypsophila.ts';
import { hydrangea } from './hydrangea.ts';
import { hypericum } from './hypericum.ts';
import { iris } from './iris.ts';
import { lavender } from './lavender.ts';
import { lily } from './lily.ts';
import { olive } from './olive.ts';
import { peony } from './peony.ts';
import { ranunculus } from './ranunculus.ts';
import { rose } from './rose.ts';
import { ruscus } from './ruscus.ts';
import { salal } from './salal.ts';
import { scabiosa } from './scabiosa.ts';
import { snapdragon } from './snapdragon.ts';
import { sunflower } from './sunflower.ts';
import { tulip } from './tulip.ts';
import { waxflower } from './waxflower.ts';

/**
 * How a kind is drawn. A solid head is round enough to be modelled by light and shade; a starry one has gaps in its
 * outline, where a full shadow would show as a halo. A level head is never tipped towards the rim. `poses` are those
 * a few of a bouquet may have instead of being open.
 */
type StemDrawing = {
  readonly draw: DrawStem;
  readonly variants?: number;
  readonly poses?: readonly Pose[];
  readonly outline?: 'solid' | 'starry';
  readonly level?: boolean;
};

/** The drawing of each kind. */
export const STEM_DRAWINGS: Readonly<Record<StemKind, StemDrawing>> = {
  rose: { draw: rose, poses: ['opening', 'side'], outline: 'solid' },
  peony: { draw: peony, poses: ['side'], outline: 'solid' },
  dahlia: { draw: dahlia, poses: ['tipped'], outline: 'starry' },
  sunflower: { draw: sunflower, poses: ['tipped'], outline: 'starry' },
  lily: { draw: lily, poses: ['tipped'], outline: 'starry' },
  hydrangea: { draw: hydrangea, outline: 'solid', level: true },
  gerbera: { draw: gerbera, poses: ['tipped'], outline: 'starry' },
  anemone: { draw: anemone, outline: 'starry' },
  ranunculus: { draw: ranunculus, poses: ['side'], outline: 'solid' },
  carnation: { draw: carnation, outline: 'solid' },
  chrysanthemum: { draw: chrysanthemum, outline: 'starry' },
  scabiosa: { draw: scabiosa },
  alstroemeria: { draw: alstroemeria, outline: 'starry', level: true },
  tulip: { draw: tulip, variants: 2, outline: 'starry' },
  iris: { draw: iris, outline: 'starry' },
  daisy: { draw: daisy },
  waxflower: { draw: waxflower },
  gypsophila: { draw: gypsophila },
  hypericum: { draw: hypericum },
  eryngium: { draw: eryngium },
  delphinium: { draw: delphinium },
  snapdragon: { draw: snapdragon },
  lavender: { draw: lavender },
  astilbe: { draw: astilbe },
  eucalyptus: { draw: eucalyptus },
  ruscus: { draw: ruscus },
  olive: { draw: olive },
  fern: { draw: fern },
  salal: { draw: salal },
};
