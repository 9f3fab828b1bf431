import { errorAt, type FormError } from './form-errors.ts';

export type FieldSpec = {
  /** Also the name under which the field is sent. */
  readonly id: string;
  readonly label: string;
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'date';
  readonly hint?: string;
  readonly autocomplete?: string;
  readonly inputmode?: 'numeric' | 'tel' | 'email' | '';
  readonly placeholder?: string;
  readonly wide?: boolean;
};

/** A text field as it is printed: label above, hint and error below, each tied to the control. */
export type Field = Required<FieldSpec> & {
  readonly value: string;
  readonly error: string;
  readonly describedBy: string;
};

export function field(spec: FieldSpec, value: string, errors: readonly FormError[]): Field {
  const error = errorAt(errors, spec.id);
  const { id, hint = '' } = spec;
  return {
    type: 'text',
    autocomplete: 'off',
    inputmode: '',
    placeholder: '',
    wide: false,
    ...spec,
    hint,
    value,
    error,
    describedBy: [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' '),
  };
}
