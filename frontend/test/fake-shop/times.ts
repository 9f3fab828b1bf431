import type { ArrivalDay, BouquetCard, BouquetQuery } from '@vetch/contracts/bouquet-list';
import { productsApi } from '@vetch/contracts/products';
import { outOfSeason } from '@vetch/contracts/season';
import { seasonsApi } from '@vetch/contracts/seasons';
import { type Handlers, on } from './handlers.ts';

/** Sunflowers grow in summer, tulips until May; Grand Hotel wants three days of notice. */
export const timesOf = (slug: string) => ({
  leadDays: slug === 'grand-hotel' ? 3 : 0,
  seasons:
    {
      'harvest-supper': [{ kind: 'sunflower', plural: 'sunflowers', from: '06-15', to: '10-31' }],
      'market-day': [{ kind: 'tulip', plural: 'tulips', from: '11-01', to: '05-31' }],
    }[slug] ?? [],
});

export const canArrive = ({ leadDays, seasons }: BouquetCard, { date, notice }: Omit<ArrivalDay, 'range'>) =>
  leadDays <= notice && !outOfSeason(seasons, date);

/** Whether the card fits the wished day, if there is one. */
export const onDay = (card: BouquetCard, { arriving, notice }: BouquetQuery) =>
  !arriving || canArrive(card, { date: arriving, notice });

/** Answers with `list`, and with the notice that the florist has set meanwhile. */
export function notices(list: (query: BouquetQuery) => { readonly items: readonly BouquetCard[] }): Handlers {
  const leads = new Map<string, number>();
  return [
    on(productsApi.list, ({ query }) => {
      const { items, ...rest } = list(query);
      return { ...rest, items: items.map((item) => ({ ...item, leadDays: leads.get(item.slug) ?? item.leadDays })) };
    }),
    on(seasonsApi.setLeadDays, ({ params: { slug = '' }, body: { leadDays } }) => {
      leads.set(slug, leadDays);
      return { slug, leadDays };
    }),
  ];
}
