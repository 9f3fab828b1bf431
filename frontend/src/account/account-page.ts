import { head } from '../frame/head.ts';
import type { Visit } from '../visit/session.ts';

export function accountPage({ name, role }: Visit['account']) {
  return {
    head: head('Your account', { current: 'account', noStore: true }),
    name,
    isFlorist: role !== 'customer',
    signOut: { action: '/sign-out', label: 'Sign out', look: 'btn quiet' },
  };
}
