import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { requireSigned, signWebhook } from './webhook-signature.ts';

const secret = 'a secret for tests that two services share';
const body = '{"type":"payment.captured","note":"für Zoë 💐"}';
const noon = new Date('2026-11-23T12:00:00.000Z');
const header = signWebhook(secret, body, noon);
const check = (changes: { secret?: string; body?: string; header?: string | undefined; now?: Date } = {}) => {
  const sent = { secret, body, header, now: noon, ...changes };
  return () => requireSigned(sent.secret, Buffer.from(sent.body), sent.header, sent.now);
};
const refusedFor = (message: RegExp) =>
  expect.objectContaining({ code: 'webhook-refused', message: expect.stringMatching(message) });
const after = (seconds: number) => new Date(noon.getTime() + seconds * 1_000);

test('a signature is what anyone can compute who knows the secret', () => {
  const v1 = createHmac('sha256', secret).update(`1795435200.${body}`).digest('hex');
  expect(header).toBe(`t=1795435200,v1=${v1}`);
});

test('what was signed with the secret is believed', () => {
  expect(check()).not.toThrow();
});

test.each([-300, -1, 0, 299, 300.9])('a clock that is %s seconds off is good enough', (seconds) => {
  expect(check({ now: after(seconds) })).not.toThrow();
});

test.each([-301, 301, 86_400])('a signature is not believed by a clock that is %s seconds off', (seconds) => {
  expect(check({ now: after(seconds) })).toThrow(refusedFor(/five minutes/));
});

test.each([
  ['another secret', { secret: 'another secret of the same length entirely' }],
  ['an altered body', { body: body.replace('captured', 'declined') }],
  ['a body with a space more', { body: `${body} ` }],
  ['an empty body', { body: '' }],
  ['another time', { header: header.replace('t=1795435200', 't=1795435201') }],
  ['another signature', { header: header.replace(/.$/, (last) => (last === '0' ? '1' : '0')) }],
])('%s is not believed', (_what, changes) => {
  expect(check(changes)).toThrow(refusedFor(/does not belong/));
});

test.each([
  '',
  't=1795435200',
  'v1=00',
  `t=,v1=${'0'.repeat(64)}`,
  `t=-1,v1=${'0'.repeat(64)}`,
  `t=1795435200,v1=${'0'.repeat(63)}`,
  `t=1795435200,v1=${'0'.repeat(65)}`,
  `${header},v1=${'0'.repeat(64)}`,
])('a header that reads “%s” is none', (unreadable) => {
  expect(check({ header: unreadable })).toThrow(refusedFor(/is not t=/));
});

test('no header at all is named as such', () => {
  expect(check({ header: undefined })).toThrow(refusedFor(/missing/));
});

test('a refusal shows nothing of the secret or of the right signature', () => {
  const said = [check({ header: undefined }), check({ body: '' }), check({ now: after(301) })].map(messageOf).join();
  expect(said).not.toContain(secret);
  expect(said).not.toContain(header.slice(-64));
});

function messageOf(work: () => void): string {
  try {
    work();
    return '';
  } catch (err) {
    return String(err);
  }
}
