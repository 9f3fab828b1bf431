import type { Account, Address } from '@vetch/contracts/user';

export type DemoAccount = Account & { readonly password: string; readonly addresses: readonly Address[] };

const password = 'count the roses';

/** Invented people at invented addresses; the phone numbers are from Ofcom's range for drama. */
export const demoAccounts: readonly DemoAccount[] = [
  {
    id: '0199a1d0-5b20-7c31-8f00-0000000005a1',
    email: 'rosa@vetch.example',
    name: 'Rosa Bell',
    role: 'customer',
    createdAt: '2026-03-14T10:12:00.000Z',
    password,
    addresses: [
      {
        id: '0199a1d0-5b20-7c31-8f00-0000000005b1',
        name: 'Rosa Bell',
        phone: '07700900142',
        line1: '18 Foxglove Terrace',
        line2: 'Top flat',
        town: 'Bristol',
        postcode: 'BS6 5QA',
      },
      {
        id: '0199a1d0-5b20-7c31-8f00-0000000005b2',
        name: 'Maud Bell',
        phone: '07700900387',
        line1: '3 Old Ropewalk',
        town: 'Bristol',
        postcode: 'BS3 4TN',
      },
    ],
  },
  {
    id: '0199a1d0-5b20-7c31-8f00-0000000005a2',
    email: 'dilys@vetch.example',
    name: 'Dilys Morgan',
    role: 'florist',
    createdAt: '2026-02-02T08:30:00.000Z',
    password,
    addresses: [],
  },
  {
    id: '0199a1d0-5b20-7c31-8f00-0000000005a3',
    email: 'owen@vetch.example',
    name: 'Owen Penhaligon',
    role: 'owner',
    createdAt: '2026-02-01T09:00:00.000Z',
    password,
    addresses: [],
  },
];
