import type { Promotion } from '@vetch/contracts/promotions';
import { field } from '../forms/field.ts';
import type { Form } from '../forms/form.ts';
import { errorAt, type FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';
import { longDate } from '../wording/dates.ts';
import { amount, price } from '../wording/money.ts';
import { counted } from '../wording/numbers.ts';

export type PromotionsInput = {
  readonly promotions: readonly Promotion[];
  readonly currency: string;
  readonly florist: string;
  readonly form: Form;
  readonly errors: readonly FormError[];
};

/** The promotion codes with what became of them, and the form that makes another. */
export function promotionsPage({ promotions, currency, florist, form, errors }: PromotionsInput) {
  const fieldOf = (spec: (typeof specs)[number]) => field(spec, form.text(spec.id), errors);
  const [code, name, worth, ...terms] = specs.map(fieldOf);
  return {
    head: head('Promotion codes', {
      plainHeader: `Florist’s desk · ${florist}`,
      noStore: true,
      hasErrors: errors.length > 0,
    }),
    errors,
    promotions: promotions.map((promotion) => promotionRow(promotion, currency)),
    ...{ code, name, worth, terms },
    kinds: kinds.map((kind) => ({ ...kind, checked: kind.value === (form.text('kind') || 'percent') })),
    kindError: errorAt(errors, 'kind'),
    firstOrderOnly: form.has('firstOrderOnly'),
    byDelivery: form.text('windowBy') === 'delivery',
  };
}

function promotionRow(promotion: Promotion, currency: string) {
  const { code, name, isActive, used, totalLimit, takenOffCents } = promotion;
  return {
    code,
    name,
    isActive,
    rules: rulesOf(promotion, currency),
    usage: `${totalLimit === null ? `${counted(used, 'use')}` : `${used} of ${counted(totalLimit, 'use')}`}, ${amount(takenOffCents, currency)} off in all`,
    turn: {
      action: `/desk/promotions/${code}/switch`,
      label: isActive ? 'Switch it off' : 'Switch it on',
      look: 'btn quiet sm',
      hidden: [{ name: 'to', value: isActive ? 'off' : 'on' }],
    },
  };
}

/** "10% off the flowers, for orders of £40 and more, on a first order, once for each buyer, from Tuesday 1 December". */
function rulesOf(promotion: Promotion, currency: string): string {
  const { minimumCents, firstOrderOnly, buyerLimit } = promotion;
  return [
    takesOffInWords(promotion, currency),
    minimumCents === 0 ? '' : `for orders of ${price(minimumCents, currency)} and more`,
    firstOrderOnly ? 'on a first order' : '',
    buyerLimit === null ? '' : `${buyerLimit === 1 ? 'once' : `${buyerLimit} times`} for each buyer`,
    windowInWords(promotion),
  ]
    .filter(Boolean)
    .join(', ');
}

function takesOffInWords({ takesOff }: Promotion, currency: string): string {
  if (takesOff.kind === 'percent') return `${takesOff.percent}% off the flowers and extras`;
  return takesOff.kind === 'amount'
    ? `${price(takesOff.amountCents, currency)} off the flowers and extras`
    : 'Free delivery';
}

function windowInWords({ windowBy, startsOn, endsOn }: Promotion): string {
  const days = [startsOn && `from ${longDate(startsOn)}`, endsOn && `until ${longDate(endsOn)}`].filter(Boolean);
  if (days.length === 0) return '';
  return `${windowBy === 'delivery' ? 'for deliveries' : 'for orders placed'} ${days.join(' ')}`;
}

const kinds = [
  { value: 'percent', label: 'Per cent of the flowers and extras' },
  { value: 'amount', label: 'An amount of them' },
  { value: 'free-delivery', label: 'What the delivery costs' },
] as const;

const specs = [
  { id: 'code', label: 'Code', placeholder: 'SPRING10', hint: 'Letters and digits; shoppers may type it in any case.' },
  { id: 'name', label: 'What it is for', hint: 'Only the desk reads it.' },
  { id: 'worth', label: 'How much', hint: 'Per cent like 10, or an amount like 5.00. Nothing for free delivery.' },
  {
    id: 'minimum',
    label: 'Orders of at least',
    placeholder: '40.00',
    hint: 'Of flowers and extras. Empty: any order.',
  },
  { id: 'totalLimit', label: 'Uses in all', inputmode: 'numeric', hint: 'Empty: as many as come.' },
  { id: 'buyerLimit', label: 'Uses for each buyer', inputmode: 'numeric', hint: 'By account and e-mail address.' },
  { id: 'startsOn', label: 'First day', type: 'date', hint: 'Empty: at once.' },
  { id: 'endsOn', label: 'Last day', type: 'date', hint: 'Empty: until it is switched off.' },
] as const;
