import type { Zone, ZoneSlot } from '@vetch/contracts/zones';

const weekdays = [1, 2, 3, 4, 5];
const saturday = 6;

/** A slot on each of some weekdays. */
const on = (
  days: readonly number[],
  slot: Omit<ZoneSlot, 'weekday' | 'surchargeCents'>,
  surchargeCents = 0,
): ZoneSlot[] => days.map((weekday) => ({ weekday, ...slot, surchargeCents }));

/** The town: the same day until 2 pm, Saturdays until 11 am, no Sundays; mornings are ordered the day before. */
const local: Zone = {
  ...{ key: 'local', name: 'Bristol', method: 'delivery' },
  ...{ feeCents: 595, freeOverCents: 6_000, minimumCents: 0 },
  prefixes: ['BS1', 'BS2', 'BS3', 'BS4', 'BS5', 'BS6', 'BS7', 'BS8', 'BS9', 'BS10', 'BS13', 'BS14', 'BS15', 'BS16'],
  slots: [
    ...on(
      [...weekdays, saturday],
      {
        ...{ slot: 'timed', fromTime: '08:00', toTime: '09:00' },
        ...{ cutOffDaysBefore: 1, cutOffTime: '16:00', capacity: 3 },
      },
      1_200,
    ),
    ...on([...weekdays, saturday], {
      ...{ slot: 'morning', fromTime: '08:00', toTime: '12:00' },
      ...{ cutOffDaysBefore: 1, cutOffTime: '18:00', capacity: 12 },
    }),
    ...on(weekdays, {
      ...{ slot: 'afternoon', fromTime: '12:00', toTime: '16:00' },
      ...{ cutOffDaysBefore: 0, cutOffTime: '10:00', capacity: 14 },
    }),
    ...on([saturday], {
      ...{ slot: 'afternoon', fromTime: '12:00', toTime: '16:00' },
      ...{ cutOffDaysBefore: 0, cutOffTime: '11:00', capacity: 10 },
    }),
    ...on(weekdays, {
      ...{ slot: 'evening', fromTime: '16:00', toTime: '18:00' },
      ...{ cutOffDaysBefore: 0, cutOffTime: '14:00', capacity: 8 },
    }),
  ],
};

/** The villages around, and Bath: one round a day, for orders that are worth the way. */
const around: Zone = {
  ...{ key: 'around', name: 'around Bristol and Bath', method: 'delivery' },
  ...{ feeCents: 995, freeOverCents: 12_000, minimumCents: 3_500 },
  prefixes: ['BS', 'BA1', 'BA2', 'GL9'],
  slots: on([...weekdays, saturday], {
    ...{ slot: 'afternoon', fromTime: '12:00', toTime: '17:00' },
    ...{ cutOffDaysBefore: 1, cutOffTime: '18:00', capacity: 8 },
  }),
};

/** Whoever comes to the shop: until an hour before it closes. */
const shop: Zone = {
  ...{ key: 'shop', name: 'the shop', method: 'collection' },
  ...{ feeCents: 0, freeOverCents: null, minimumCents: 0, prefixes: [] },
  slots: [
    ...on([...weekdays, saturday], {
      ...{ slot: 'morning', fromTime: '09:00', toTime: '12:00' },
      ...{ cutOffDaysBefore: 1, cutOffTime: '18:00', capacity: 20 },
    }),
    ...on(weekdays, {
      ...{ slot: 'afternoon', fromTime: '12:00', toTime: '17:00' },
      ...{ cutOffDaysBefore: 0, cutOffTime: '14:00', capacity: 20 },
    }),
    ...on([saturday], {
      ...{ slot: 'afternoon', fromTime: '12:00', toTime: '16:00' },
      ...{ cutOffDaysBefore: 0, cutOffTime: '11:00', capacity: 20 },
    }),
  ],
};

export const demoZones: readonly Zone[] = [local, around, shop];
