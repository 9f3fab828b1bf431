import type { StemKind, StemList } from '@vetch/contracts/products';
import { stemPicture } from '../art/picture-address.ts';
import { head } from '../frame/head.ts';
import { capitalised, counted } from '../wording/numbers.ts';

const pets: Readonly<Record<StemKind['petSafety'], string>> = {
  safe: 'Safe for cats and dogs.',
  harmful: 'Harmful to cats or dogs if eaten.',
  unknown: 'Whether it harms pets is not known.',
};

/** How to look after each kind of stem. */
export function careGuide({ items }: StemList) {
  return {
    head: head('Flower care', { canonical: '/care', description: 'How to make each kind of stem last.' }),
    stems: items
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
      .map(({ kind, name, care, vaseLifeDays, petSafety, colours }) => ({
        id: kind,
        name: capitalised(name),
        text: care,
        facts: `Lasts about ${counted(vaseLifeDays, 'day')}. ${pets[petSafety]}`,
        src: stemPicture({ kind, colour: colours[0]?.colour ?? 'green' }),
      })),
  };
}
