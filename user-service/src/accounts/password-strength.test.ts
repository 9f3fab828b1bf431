import { expect, test } from 'vitest';
import { demoAccounts } from '../../seed/demo-accounts.ts';
import { weaknessOf } from './password-strength.ts';

const personal = ['Maud Bell', 'maud.bell@bell.example'];

test.each([
  ['1234567890', 'Many people use this password'],
  ['letmein123', 'close to a password that many people use'],
  ['asdfghjkl;', 'Rows of keys'],
  ['aaaaaaaaaaaa', 'Repeating characters'],
  ['p4ssw0rdp4ssw0rdp4ssw0rd', 'Repeating characters or words'],
  ['24/12/1987', 'Dates and years'],
  ['maud.bell@bell.example', 'Your own name and e-mail address'],
  ['maud bell ', 'Your own name and e-mail address'],
])('%s is easy to guess, and the advice says why', async (password, why) => {
  expect(await weaknessOf(password, personal)).toContain(why);
});

test.each(['ferns under the stairs', 'xK4#pQ9vLm2$', 'x'.repeat(5) + 'correct horse battery staple'.repeat(6)])(
  '%s is good enough',
  async (password) => {
    expect(await weaknessOf(password, personal)).toBeUndefined();
  },
);

test('the demo accounts have a password that anybody might have chosen', async () => {
  for (const { password, name, email } of demoAccounts) {
    expect(await weaknessOf(password, [name, email])).toBeUndefined();
  }
});
