import type { StemKind, StemList } from '@vetch/contracts/products';
import { stemPicture } from '../art/picture-address.ts';
import { field } from '../forms/field.ts';
import type { FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';
import { capitalised, counted } from '../wording/numbers.ts';

const pets: Readonly<Record<StemKind['petSafety'], string>> = {
  safe: 'Safe for cats and dogs.',
  harmful: 'Harmful to cats or dogs if eaten.',
  unknown: 'Whether it harms pets is not known.',
};

/** How to look after each kind of stem, and where to type the code of some flowers. */
export function careGuide({ items }: StemList, code = '', errors: readonly FormError[] = []) {
  return {
    head: head('Flower care', {
      canonical: '/care',
      description: 'How to make each kind of stem last.',
      hasErrors: errors.length > 0,
      isListed: code === '',
    }),
    errors,
    code: field({ id: 'code', label: 'The code on your card', hint: 'Like 7K3M-9QXT.' }, code, errors),
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
