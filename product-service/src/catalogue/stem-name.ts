import { stemLabel } from '@vetch/bouquet-art/describe';

/** A stem without a count, for lists of many: "peach roses", "olive branches". */
export function stemName(kind: string, colour: string): string {
  return stemLabel(kind, colour, 2).replace(/^2 /, '');
}
