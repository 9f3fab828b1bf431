import { expect, test } from 'vitest';
import { careNotes, petNote } from './bouquet-facts.ts';

test('a bouquet is called safe only when all of it is known to be', () => {
  expect(petNote({ verdict: 'safe', harmful: [], unknown: [] })).toBe(
    'Nothing in this bouquet is known to harm cats or dogs.',
  );
  expect(petNote({ verdict: 'unknown', harmful: [], unknown: ['Sea holly'] })).toBe(
    'Of sea holly we do not know whether it harms pets. Keep it out of reach to be safe.',
  );
});

test('what harms pets is named', () => {
  const note = petNote({ verdict: 'harmful', harmful: ['Lily', 'Eucalyptus'], unknown: [] });
  expect(note).toContain('Lily and eucalyptus are harmful to cats or dogs if eaten.');
});

test('what fades first is said first', () => {
  const fact = (name: string, vaseLifeDays: number) => ({ kind: name, name, text: '', vaseLifeDays });
  expect(careNotes([fact('carnation', 14), fact('peony', 5)]).map((note) => note.name)).toEqual(['Peony', 'Carnation']);
});
