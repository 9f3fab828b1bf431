import type { Person, PersonList } from '@vetch/contracts/people';
import { head } from '../frame/head.ts';
import { MONTHS } from '../wording/dates.ts';
import { listed } from '../wording/numbers.ts';

/** The people somebody keeps, with what is known of them. */
export function peoplePage({ items, isOn }: PersonList) {
  return {
    head: head('People and their dates', { current: 'account', noStore: true }),
    people: items.map(personRow),
    stopped: isOn
      ? undefined
      : { action: '/account/people/reminders', label: 'Send them again', look: 'btn quiet sm', hidden: [] },
  };
}

function personRow({ id, name, relation, dates, leads, paused }: Person) {
  return {
    name,
    relation: relation ?? '',
    dates: dates.map(dateInWords),
    mails: paused
      ? 'Paused: we write nothing.'
      : `We write ${listed(leads.map(String))} ${leads.at(-1) === 1 ? 'day' : 'days'} before.`,
    change: `/account/people/${id}`,
  };
}

type KeptDate = Person['dates'][number];

/** "Birthday: 5 March 1984". */
const dateInWords = ({ kind, name, day, month, year }: KeptDate): string =>
  [`${kind === 'other' ? name : kinds[kind]}: ${day} ${MONTHS[month - 1]}`, year].filter(Boolean).join(' ');

const kinds = { birthday: 'Birthday', anniversary: 'Anniversary' } as const;
