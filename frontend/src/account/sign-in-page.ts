import { field } from '../forms/field.ts';
import type { Form } from '../forms/form.ts';
import type { FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';

/** The password is never printed again. */
export function signInPage(form: Form, errors: readonly FormError[], next: string) {
  return {
    head: head('Sign in', { current: 'account', hasErrors: errors.length > 0, noStore: true }),
    errors,
    next,
    register: `/register?next=${encodeURIComponent(next)}`,
    fields: [
      field({ id: 'email', label: 'E-mail', type: 'email', autocomplete: 'username' }, form.text('email'), errors),
      field({ id: 'password', label: 'Password', type: 'password', autocomplete: 'current-password' }, '', errors),
    ],
  };
}

export function registerPage(form: Form, errors: readonly FormError[], next: string) {
  return {
    head: head('Open an account', { current: 'account', hasErrors: errors.length > 0, noStore: true }),
    errors,
    next,
    signIn: `/sign-in?next=${encodeURIComponent(next)}`,
    fields: [
      field({ id: 'name', label: 'Your name', autocomplete: 'name' }, form.text('name'), errors),
      field({ id: 'email', label: 'E-mail', type: 'email', autocomplete: 'username' }, form.text('email'), errors),
      field(
        {
          id: 'password',
          label: 'Password',
          type: 'password',
          autocomplete: 'new-password',
          hint: 'At least 10 characters. Several words are better than one.',
        },
        '',
        errors,
      ),
    ],
  };
}
