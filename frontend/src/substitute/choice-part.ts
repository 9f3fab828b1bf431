import type { SubstitutionChoice } from '@vetch/contracts/substitution';
import type { Form } from '../forms/form.ts';
import { errorAt, type FormError } from '../forms/form-errors.ts';

const choices: readonly (readonly [SubstitutionChoice, string])[] = [
  ['equal-or-better', 'Tie an equal or better one'],
  ['ask-first', 'Ask me first'],
  ['refund', 'Give me money back instead'],
];

const USUAL: SubstitutionChoice = 'equal-or-better';

/** What the shopper wants when a stem fails. */
export function substitutionChoice(form: Form, errors: readonly FormError[]) {
  const chosen = form.text('substitution') || USUAL;
  const error = errorAt(errors, 'substitution');
  return {
    ...{ id: 'substitution', label: 'If a stem fails at market', error, isOpen: error !== '' || chosen !== USUAL },
    choices: choices.map(([value, label]) => ({ value, label, chosen: value === chosen })),
  };
}
