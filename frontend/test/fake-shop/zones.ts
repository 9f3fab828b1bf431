import type { Slot } from '@vetch/contracts/delivery';
import type { DeliveryAreas, Zone } from '@vetch/contracts/zones';

export const SHOP_ADDRESS = ['8 Perry Row', 'Bristol', 'BS1 5LD'];

type FakeZone = DeliveryAreas['items'][number] & { readonly slots: readonly Omit<Slot, 'closed'>[] };

const morning = { slot: 'morning', label: 'Morning', from: '08:00', to: '12:00', surchargeCents: 0 } as const;
const afternoon = { slot: 'afternoon', label: 'Afternoon', from: '12:00', to: '16:00', surchargeCents: 0 } as const;
const evening = { slot: 'evening', label: 'Evening', from: '16:00', to: '18:00', surchargeCents: 0 } as const;
const timed = { slot: 'timed', label: 'Timed', from: '08:00', to: '09:00', surchargeCents: 1_200 } as const;

/** The town, the country around, and the shop itself. */
export const ZONES: readonly FakeZone[] = [
  {
    ...{ key: 'local', name: 'Bristol', method: 'delivery', feeCents: 595, freeOverCents: 60_00, minimumCents: 0 },
    ...{ prefixes: ['BS'], slots: [timed, morning, afternoon, evening] },
  },
  {
    ...{
      key: 'around',
      name: 'around Bath',
      method: 'delivery',
      feeCents: 995,
      freeOverCents: null,
      minimumCents: 35_00,
    },
    ...{ prefixes: ['BA'], slots: [afternoon] },
  },
  {
    ...{ key: 'shop', name: 'the shop', method: 'collection', feeCents: 0, freeOverCents: null, minimumCents: 0 },
    ...{ prefixes: [], slots: [morning, afternoon] },
  },
];

type Where = { readonly method?: string | undefined; readonly postcode?: string | undefined };

export function zoneAt({ method, postcode = 'BS' }: Where): FakeZone | undefined {
  if (method === 'collection') return ZONES[2];
  return ZONES.find(({ prefixes }) => prefixes.some((prefix) => postcode.startsWith(prefix)));
}

export const nowhere = ({ postcode }: Where): string =>
  `We do not drive to ${postcode}. You can pick the flowers up from the shop instead: ${SHOP_ADDRESS.join(', ')}.`;

/** The zones as the desk has them. */
export const plannedZones = (): Zone[] =>
  ZONES.map(({ slots, ...zone }) => ({
    ...zone,
    slots: slots.map(({ slot, from, to, surchargeCents }) => {
      return {
        ...{ weekday: 2, slot, fromTime: from, toTime: to, surchargeCents },
        ...{ cutOffDaysBefore: 1, cutOffTime: '18:00', capacity: 12 },
      };
    }),
  }));
