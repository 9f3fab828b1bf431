import { z } from 'zod';
import { lineOfText } from './contact.ts';

/** So many days before a date an e-mail can go out. */
export const LEADS = [21, 14, 10, 7, 3, 1] as const;
export const USUAL_LEADS = [10, 3] as const;

/** So many people an account can keep, and so many dates each of them can have. */
export const MOST_PEOPLE = 100;
export const MOST_DATES = 6;

export const DateKind = z.enum(
  ['birthday', 'anniversary', 'other'],
  'Choose what it is: a birthday, an anniversary or something else.',
);
export type DateKind = z.infer<typeof DateKind>;

/** 29 counts for February: a date that most years do not have is kept on the 28th. */
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** A day of somebody that comes back each year. `year` is the one in which it began, if anybody wants to know. */
export const PersonalDate = z
  .strictObject({
    kind: DateKind,
    /** What it is called, when it is something else. */
    name: lineOfText('what the date is', 60).optional(),
    month: z.int('Choose a month.').min(1, 'Choose a month.').max(12, 'Choose a month.'),
    day: z
      .int('Enter the day as a number, like 24.')
      .min(1, 'Enter the day as a number, like 24.')
      .max(31, 'A month has at most 31 days.'),
    year: z
      .int('Enter the year with four digits, or leave it empty.')
      .min(1900, 'Enter a year from 1900 on, or leave it empty.')
      .max(2200, 'Enter the year with four digits, or leave it empty.')
      .optional(),
    /** No e-mail goes out about this date up to this day: flowers for it are ordered. */
    quietUntil: z.iso.date('Give the day like 2026-11-24.').optional(),
  })
  .superRefine(({ kind, name, month, day, year }, context) => {
    if (kind === 'other' && name === undefined) {
      context.addIssue({ code: 'custom', path: ['name'], message: 'Enter what the date is.' });
    }
    if (day > (daysIn[month - 1] ?? 31)) {
      context.addIssue({ code: 'custom', path: ['day'], message: 'This month has no such day.' });
    } else if (month === 2 && day === 29 && year !== undefined && !isLeap(year)) {
      context.addIssue({ code: 'custom', path: ['day'], message: `There was no 29 February in ${year}.` });
    }
  });
export type PersonalDate = z.infer<typeof PersonalDate>;

/** Which date of a person it is: each can be there once. */
export const keyOfDate = ({ kind, name }: Pick<PersonalDate, 'kind' | 'name'>): string =>
  kind === 'other' ? `other ${(name ?? '').toLowerCase()}` : kind;

const Lead = z.literal(LEADS, 'Choose among the days that are offered.');

/** Somebody whose dates the account wants to be reminded of; `leads` says how many days before. */
export const SavePerson = z
  .strictObject({
    name: lineOfText('their name', 100),
    relation: lineOfText('who they are to you', 60).optional(),
    dates: z
      .array(PersonalDate)
      .min(1, 'Enter at least one date.')
      .max(MOST_DATES, `A person can have ${MOST_DATES} dates.`)
      .superRefine((dates, context) => {
        const keys = dates.map(keyOfDate);
        const twice = keys.findIndex((key, index) => keys.indexOf(key) < index);
        if (twice < 0) return;
        context.addIssue({
          code: 'custom',
          path: [twice, 'kind'],
          message: 'This date is there already. Change that one, or give this one another name.',
        });
      }),
    leads: z
      .array(Lead)
      .min(1, 'Choose at least one e-mail, or pause them.')
      .max(LEADS.length)
      .overwrite((leads) => [...new Set(leads)].toSorted((a, b) => b - a))
      .default([...USUAL_LEADS]),
    paused: z.boolean().default(false),
  })
  .meta({ id: 'SavePerson' });
export type SavePerson = z.infer<typeof SavePerson>;

export const Person = z
  .object({
    id: z.uuid(),
    name: z.string(),
    relation: z.string().optional(),
    dates: z.array(
      z.object({
        kind: DateKind,
        name: z.string().optional(),
        month: z.int(),
        day: z.int(),
        year: z.int().optional(),
        quietUntil: z.iso.date().optional(),
      }),
    ),
    leads: z.array(z.int()),
    paused: z.boolean(),
  })
  .meta({ id: 'Person' });
export type Person = z.infer<typeof Person>;

/** `isOn` is false when the account wants no e-mail about any date. */
export const PersonList = z.object({ items: z.array(Person), isOn: z.boolean() }).meta({ id: 'PersonList' });
export type PersonList = z.infer<typeof PersonList>;
