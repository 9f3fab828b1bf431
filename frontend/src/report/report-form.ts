import { REPORT_LIMIT, type ReportKind, type ReportWish } from '@vetch/contracts/problem-report';
import { field } from '../forms/field.ts';
import type { Form } from '../forms/form.ts';
import { errorAt, type FormError } from '../forms/form-errors.ts';
import { KINDS, WISHES } from './report-words.ts';

export type ReportFormInput = {
  readonly action: string;
  /** The report's id, made with the form: a form that is sent twice is one report. */
  readonly reportId: string;
  readonly form: Form;
  readonly errors: readonly FormError[];
  readonly wishes: readonly ReportWish[];
  /** The deliveries there are to choose from; none where the flowers are known. */
  readonly deliveries: readonly { readonly value: string; readonly label: string }[];
  readonly asksForContact: boolean;
};

const [firstKind] = Object.keys(KINDS) as ReportKind[];

/** Where the error summary leads for each field of the contract. */
export const reportFields = {
  kind: `kind-${firstKind}`,
  wish: 'wish-new-flowers',
  words: 'words',
  contact: 'contact',
  deliveryId: 'delivery',
};

/** The form that says what is wrong with flowers, for who bought them and for who has them. */
export function reportForm(input: ReportFormInput) {
  const { action, reportId, form, errors, wishes, deliveries, asksForContact } = input;
  const radios = <Key extends string>(name: string, keys: readonly Key[], labels: Readonly<Record<Key, string>>) => ({
    error: errorAt(errors, `${name}-${keys[0]}`),
    choices: keys.map((key) => ({
      ...{ id: `${name}-${key}`, name, value: key, label: labels[key] },
      checked: form.text(name) === key,
    })),
  });
  return {
    action,
    hidden: [
      { name: 'reportId', value: reportId },
      ...(deliveries.length === 1 ? [{ name: 'delivery', value: deliveries[0]?.value ?? '' }] : []),
    ],
    delivery: deliveries.length > 1 ? deliveryChoice(deliveries, form, errors) : undefined,
    kind: { legend: 'What is wrong?', name: 'kind', ...radios('kind', Object.keys(KINDS) as ReportKind[], KINDS) },
    words: field(
      { id: 'words', label: 'What happened', hint: `Up to ${REPORT_LIMIT.toLocaleString('en-GB')} characters.` },
      form.text('words'),
      errors,
    ),
    wish: { legend: 'What can we do?', name: 'wish', ...radios('wish', wishes, WISHES) },
    contact: asksForContact
      ? field(
          {
            ...{ id: 'contact', label: 'How we can reach you, if you like' },
            hint: 'A phone number or an e-mail address. Only our florists see it.',
          },
          form.text('contact'),
          errors,
        )
      : undefined,
    photoError: errorAt(errors, 'photo'),
  };
}

const deliveryChoice = (deliveries: ReportFormInput['deliveries'], form: Form, errors: readonly FormError[]) => ({
  id: 'delivery',
  label: 'Which flowers?',
  error: errorAt(errors, 'delivery'),
  choices: deliveries.map((one) => ({ ...one, chosen: one.value === form.text('delivery') })),
});
