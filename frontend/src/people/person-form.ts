import { LEADS, MOST_DATES, type Person, USUAL_LEADS } from '@vetch/contracts/people';
import { type Form, optional } from '../forms/form.ts';

/** The fields of a person as text, however they came: typed, kept, or taken from an order. */
export type PersonFields = {
  readonly name: string;
  readonly relation: string;
  readonly dates: readonly DateFields[];
  readonly leads: readonly number[];
  readonly paused: boolean;
};

export type DateFields = {
  readonly kind: string;
  readonly name: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly quietUntil: string;
};

export const noDate: DateFields = { kind: '', name: '', day: '', month: '', year: '', quietUntil: '' };
export const noPerson: PersonFields = { name: '', relation: '', dates: [], leads: USUAL_LEADS, paused: false };

const blocks = Array.from({ length: MOST_DATES }, (_, index) => index);

/** What was typed. The dates keep their places, so that each mistake is shown where it was made. */
export function typedPerson(form: Form): PersonFields {
  return {
    name: form.text('name'),
    relation: form.text('relation'),
    dates: blocks
      .filter((index) => form.has(`kind-${index}`))
      .map((index) => ({
        kind: form.text(`kind-${index}`),
        name: form.text(`dateName-${index}`),
        day: form.text(`day-${index}`),
        month: form.text(`month-${index}`),
        year: form.text(`year-${index}`),
        quietUntil: form.text(`quietUntil-${index}`),
      })),
    leads: LEADS.filter((lead) => form.all('leads').includes(String(lead))),
    paused: form.has('paused'),
  };
}

export const keptPerson = ({ name, relation = '', dates, leads, paused }: Person): PersonFields => ({
  ...{ name, relation, leads, paused },
  dates: dates.map((date) => ({
    kind: date.kind,
    name: date.name ?? '',
    day: String(date.day),
    month: String(date.month),
    year: date.year ? String(date.year) : '',
    quietUntil: date.quietUntil ?? '',
  })),
});

/** Somebody who was sent flowers: the same day again, from the next year on. */
export function personOfOrder(name: string, date: string): PersonFields {
  const [day, month] = [date.slice(8), date.slice(5, 7)].map((digits) => String(Number(digits)));
  return { ...noPerson, name, dates: [{ ...noDate, day: day ?? '', month: month ?? '', quietUntil: date }] };
}

const isEmpty = ({ kind, name, day, year }: DateFields) => [kind, name, day, year].every((text) => text.trim() === '');
const filled = ({ dates }: PersonFields) =>
  [...dates.entries()].filter(([, date]) => !isEmpty(date)).map(([index, date]) => ({ index, date }));

/** The person as the API wants it; a date that was left or made empty is none. */
export function bodyOf(person: PersonFields) {
  return {
    name: person.name,
    relation: optional(person.relation),
    leads: person.leads,
    paused: person.paused,
    dates: filled(person).map(({ date: { kind, name, day, month, year, quietUntil } }) => ({
      ...{ kind, day: numberIn(day), month: numberIn(month), year: numberIn(year), quietUntil: optional(quietUntil) },
      ...(kind === 'other' && { name: optional(name) }),
    })),
  };
}

const numberIn = (text: string) => (text.trim() === '' ? undefined : Number(text));

/** Which field of the page a pointer of the contract means. */
export function fieldsOf(person: PersonFields): Record<string, string> {
  const ofDates = filled(person).flatMap(({ index }, sent) => [
    [`dates/${sent}/kind`, `kind-${index}`],
    [`dates/${sent}/name`, `dateName-${index}`],
    [`dates/${sent}/day`, `day-${index}`],
    [`dates/${sent}/month`, `month-${index}`],
    [`dates/${sent}/year`, `year-${index}`],
  ]);
  return { name: 'name', relation: 'relation', dates: 'kind-0', leads: 'lead-10', ...Object.fromEntries(ofDates) };
}
