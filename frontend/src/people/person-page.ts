import { type DateKind, LEADS, MOST_DATES } from '@vetch/contracts/people';
import { field } from '../forms/field.ts';
import { errorAt, type FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';
import { MONTHS } from '../wording/dates.ts';
import { counted } from '../wording/numbers.ts';
import { type DateFields, noDate, type PersonFields } from './person-form.ts';

const kinds: readonly (readonly [DateKind, string])[] = [
  ['birthday', 'A birthday'],
  ['anniversary', 'An anniversary'],
  ['other', 'Something else'],
];

export type PersonInput = {
  /** Of a person that is kept already. */
  readonly id: string | undefined;
  readonly person: PersonFields;
  readonly errors: readonly FormError[];
};

/** The form of one person: their dates, and when an e-mail goes out. */
export function personPage({ id, person, errors }: PersonInput) {
  const dates = person.dates.length > 0 ? person.dates : [noDate];
  const more = person.dates.length > 0 && dates.length < MOST_DATES ? dates.length : undefined;
  const title = id ? 'Change the dates' : 'Add somebody';
  return {
    head: head(title, { current: 'account', noStore: true, hasErrors: errors.length > 0 }),
    errors,
    title,
    action: id ? `/account/people/${id}` : '/account/people/new',
    who: [
      field({ id: 'name', label: 'Their name' }, person.name, errors),
      field({ id: 'relation', label: 'Who they are to you', hint: 'If you like: my sister.' }, person.relation, errors),
    ],
    dates: dates.map((date, index) => dateBlock(date, index, errors)),
    more: more === undefined ? undefined : dateBlock(noDate, more, errors),
    leads: LEADS.map((lead) => ({
      id: `lead-${lead}`,
      value: lead,
      label: `${counted(lead, 'day')} before`,
      checked: person.leads.includes(lead),
    })),
    leadsError: errorAt(errors, 'lead-10'),
    paused: person.paused,
    remove: id
      ? { action: `/account/people/${id}/removal`, label: `Forget ${person.name}`, look: 'btn quiet sm' }
      : undefined,
  };
}

function dateBlock(date: DateFields, index: number, errors: readonly FormError[]) {
  const choice = (name: string, label: string, chosen: string, choices: readonly (readonly [string, string])[]) => ({
    ...{ id: `${name}-${index}`, label, error: errorAt(errors, `${name}-${index}`) },
    choices: [['', 'Choose'] as const, ...choices].map(([value, words]) => ({
      ...{ value, label: words, chosen: value === chosen },
    })),
  });
  const months = MONTHS.map((name, position) => [String(position + 1), name] as const);
  const hint = 'Only for something else.';
  const year = { label: 'Year, if you like', inputmode: 'numeric', hint: 'Nothing depends on it.' } as const;
  return {
    title: index === 0 ? 'Their date' : `Date ${index + 1}`,
    kind: choice('kind', 'What it is', date.kind, kinds),
    name: field({ id: `dateName-${index}`, label: 'What it is called', hint }, date.name, errors),
    day: field({ id: `day-${index}`, label: 'Day', inputmode: 'numeric' }, date.day, errors),
    month: choice('month', 'Month', date.month, months),
    year: field({ id: `year-${index}`, ...year }, date.year, errors),
    quietUntil: { name: `quietUntil-${index}`, value: date.quietUntil },
  };
}
