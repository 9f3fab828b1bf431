/** What people send flowers for. `otherNames` are words that they search for. */
export const OCCASIONS = {
  birthday: { label: 'Birthday', otherNames: 'party celebrate celebration' },
  'thank-you': { label: 'Thank you', otherNames: 'thanks grateful teacher mum mothers day mothering sunday' },
  sympathy: { label: 'Sympathy', otherNames: 'with condolence condolences funeral loss sorry thinking of you' },
  'new-arrival': { label: 'New arrival', otherNames: 'baby newborn birth congratulations' },
  anniversary: { label: 'Anniversary', otherNames: 'love wedding valentine valentines romantic' },
  'get-well': { label: 'Get well', otherNames: 'soon hospital recovery better' },
  'no-reason': { label: 'No reason', otherNames: 'just because surprise friday treat' },
} as const satisfies Record<string, { label: string; otherNames: string }>;

export type Occasion = keyof typeof OCCASIONS;
