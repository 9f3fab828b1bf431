import type { Basket, BasketLine } from '@vetch/contracts/basket';
import type { Calendar } from '@vetch/contracts/delivery';
import { OWN_SLUG } from '@vetch/contracts/own-bouquet';
import { MOST_OF_ONE } from '@vetch/contracts/quotes';
import { countedArt } from '../art/art.ts';
import { buildAddress } from '../build/own-recipe.ts';
import { openDays } from '../calendar/calendar-words.ts';
import { errorAt, type FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';
import { type CardChoice, cardOf } from '../greeting/card-choice.ts';
import { cardPart, cardShown } from '../greeting/card-part.ts';
import { type Destination, destinationInWords } from '../where/destination.ts';
import { sizeName, stemTotal } from '../wording/bouquets.ts';
import { longDate, shortDate } from '../wording/dates.ts';
import { amount } from '../wording/money.ts';
import { capitalised, counted, listed } from '../wording/numbers.ts';
import { MOST_PEOPLE, personInWords } from '../wording/people.ts';
import { billOf } from './bill.ts';
import { codePart, type RefusedCode } from './code-part.ts';
import { shownAt, unsoldLines } from './unsold.ts';

/** A change that was refused: which line, why, and what was typed. */
export type RefusedChange = {
  readonly lineId: string;
  readonly errors: readonly FormError[];
  readonly card: CardChoice | undefined;
};

/** The days on which the bouquet of a line can be had where it goes; nothing when they cannot be known. */
export type CalendarOfLine = (line: BasketLine) => Calendar | undefined;

export type BasketExtras = {
  readonly change?: RefusedChange;
  readonly notes?: readonly string[];
  readonly to?: Destination;
  readonly code?: RefusedCode;
};

export function basketPage(
  basket: Basket | undefined,
  calendarOf: CalendarOfLine,
  { change: refused, notes = [], to = {}, code }: BasketExtras = {},
) {
  const lines = basket?.lines.map((line) => lineOf(line, basket, calendarOf(line), refused)) ?? [];
  const errors = (refused ? shownAt(refused, lines) : code?.errors) ?? [];
  const problems = basket?.problems ?? [];
  return {
    head: head('Basket', {
      arts: lines.map((line) => line.art),
      hasErrors: errors.length > 0,
      scripts: ['card-message.js'],
      noStore: true,
    }),
    errors,
    notes,
    lines,
    problems: problems.filter((problem) => problem.lineId === null).map((problem) => problem.detail),
    unsold: basket ? unsoldLines(basket) : [],
    isEmpty: lines.length === 0 && problems.length === 0,
    bill: basket && billOf(basket),
    where: { words: capitalised(destinationInWords(to)), change: '/where?back=/basket' },
    code: basket && codePart(basket.promotion, code),
    canCheckOut: lines.length > 0 && problems.length === 0,
  };
}

function lineOf(line: BasketLine, basket: Basket, calendar: Calendar | undefined, refused?: RefusedChange) {
  const isRefused = refused?.lineId === line.id;
  const errors = isRefused ? refused.errors : [];
  const { id, quantity, name } = line;
  return {
    id,
    name,
    href: pageOf(line),
    art: countedArt(`${name}, ${sizeName(line).toLowerCase()}`, line),
    summary: summaryOf(line),
    total: amount(line.lineTotalCents, basket.currency),
    problems: basket.problems.filter((problem) => problem.lineId === id).map((problem) => problem.detail),
    action: `/basket/lines/${id}`,
    removal: `/basket/lines/${id}/removal`,
    quantity: {
      now: quantity,
      fewer: quantity - 1,
      more: quantity + 1,
      cannotFewer: quantity <= 1,
      cannotMore: quantity >= MOST_OF_ONE,
      error: errorAt(errors, `quantity-${id}`),
    },
    person: personPart(line, basket),
    date: {
      short: shortDate(line.deliveryDate),
      error: errorAt(errors, `date-${id}`),
      days: dayChoices(line, calendar),
    },
    card: {
      words: [line.cardMessage && `“${line.cardMessage}”`, cardShown(line).caption].filter(Boolean).join('\n'),
      edit: line.cardMessage ? 'Edit the card' : 'Write one',
      isOpen: errorAt(errors, `card-${id}`) !== '',
      form: cardPart(`card-${id}`, (isRefused ? refused.card : undefined) ?? cardOf(line), errors),
    },
  };
}

/** For whom a bouquet is; as long as everything is for one person, that goes without saying. */
function personPart({ id, person }: BasketLine, { lines }: Basket) {
  const people = Math.max(...lines.map((line) => line.person));
  const choices = Array.from({ length: Math.min(people + 1, MOST_PEOPLE) }, (_, index) => index + 1);
  return {
    id: `person-${id}`,
    label: 'For whom',
    error: '',
    words: people > 1 ? `For ${personInWords(person)}` : '',
    change: people > 1 ? 'Change for whom' : 'For somebody else?',
    choices: choices.map((one) => {
      return { value: one, label: capitalised(personInWords(one)), chosen: one === person };
    }),
  };
}

/** Where one like it is chosen. */
function pageOf({ slug, size, recipe }: BasketLine): string {
  return slug === OWN_SLUG ? buildAddress(recipe) : `/bouquets/${encodeURIComponent(slug)}?size=${size}`;
}

/** "Classic, 24 stems, with a stoneware vase". */
function summaryOf(line: BasketLine): string {
  const { recipe, extras } = line;
  const names = extras.map((extra) => (extra.quantity > 1 ? `${extra.quantity} × ${extra.name}` : extra.name));
  const withExtras = names.length > 0 ? `, with ${listed(names.map((name) => name.toLowerCase()))}` : '';
  return `${sizeName(line)}, ${counted(stemTotal(recipe.stems), 'stem')}${withExtras}`;
}

/** The days that can be chosen. The line's own day stays in the list even when it is closed by now. */
function dayChoices({ deliveryDate }: BasketLine, calendar: Calendar | undefined) {
  const open = calendar ? openDays(calendar).map((day) => day.date) : [];
  const all = open.includes(deliveryDate) ? open : [deliveryDate, ...open];
  return all.map((date) => ({ date, label: longDate(date), chosen: date === deliveryDate }));
}
