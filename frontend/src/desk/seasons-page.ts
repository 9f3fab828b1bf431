import type { BouquetCard, BouquetList } from '@vetch/contracts/bouquet-list';
import type { StemKind } from '@vetch/contracts/products';
import { field } from '../forms/field.ts';
import type { Form } from '../forms/form.ts';
import { errorAt, type FormError } from '../forms/form-errors.ts';
import { head } from '../frame/head.ts';
import { MONTHS } from '../wording/dates.ts';
import { capitalised } from '../wording/numbers.ts';
import { partOfYear } from '../wording/seasons.ts';

/** A form that was not taken, with what was typed: a season's or a bouquet's, by the id its fields begin with. */
export type RefusedTime = { readonly of: string; readonly form: Form; readonly errors: readonly FormError[] };

export type SeasonsInput = {
  readonly stems: readonly StemKind[];
  readonly list: Pick<BouquetList, 'items' | 'page' | 'pages'>;
  readonly florist: string;
  /** The kind whose season is being changed. */
  readonly changing: string;
  readonly refused?: RefusedTime | undefined;
};

export const stemId = (kind: string): string => `stem-${kind}`;
export const bouquetId = (slug: string): string => `bouquet-${slug}`;

/** When each kind of stem can be had, and how much notice each bouquet needs. */
export function seasonsPage({ stems, list, florist, changing, refused }: SeasonsInput) {
  const errors = refused?.errors ?? [];
  return {
    head: head('Seasons and notice', {
      plainHeader: `Florist’s desk · ${florist}`,
      noStore: true,
      hasErrors: errors.length > 0,
    }),
    errors,
    stems: stems.map((stem) => ({
      ...stemRow(stem),
      form: stem.kind === changing ? seasonForm(stem, refused) : undefined,
    })),
    bouquets: list.items.map((bouquet) => bouquetOf(bouquet, list.page, refused)),
    before: list.page > 1 ? pageAddress(list.page - 1) : '',
    after: list.page < list.pages ? pageAddress(list.page + 1) : '',
  };
}

export const pageAddress = (page: number): string => (page > 1 ? `/desk/seasons?page=${page}` : '/desk/seasons');

const stemRow = ({ kind, plural, season }: StemKind) => ({
  id: stemId(kind),
  name: capitalised(plural),
  year: partOfYear(season),
  change: `/desk/seasons?stem=${encodeURIComponent(kind)}#${stemId(kind)}`,
});

function seasonForm({ kind, season }: StemKind, refused: RefusedTime | undefined) {
  const id = stemId(kind);
  const own = refused?.of === id ? refused : undefined;
  const ends = [
    ['from', 'From', season?.from],
    ['to', 'To', season?.to],
  ] as const;
  return {
    action: `/desk/seasons/stems/${encodeURIComponent(kind)}`,
    ends: ends.map(([end, label, kept = '']) => {
      const [month = '', day = ''] = own ? [own.form.text(`${end}Month`), own.form.text(`${end}Day`)] : kept.split('-');
      return { ...endOf(`${id}-${end}`, label, own), end, days: options(DAYS, day), months: options(YEAR, month) };
    }),
  };
}

const endOf = (id: string, label: string, own: RefusedTime | undefined) => ({
  id,
  label,
  error: errorAt(own?.errors ?? [], id),
});

type Option = { readonly value: string; readonly label: string };

const twoDigits = (number: number) => String(number).padStart(2, '0');
const DAYS: Option[] = Array.from({ length: 31 }, (_, day) => ({ value: twoDigits(day + 1), label: String(day + 1) }));
const YEAR: Option[] = MONTHS.map((label, month) => ({ value: twoDigits(month + 1), label }));

const options = (all: readonly Option[], chosen: string) =>
  all.map((option) => ({ ...option, chosen: option.value === chosen }));

function bouquetOf({ slug, name, leadDays }: BouquetCard, page: number, refused: RefusedTime | undefined) {
  const id = bouquetId(slug);
  const own = refused?.of === id ? refused : undefined;
  const value = own ? own.form.text('leadDays') : String(leadDays);
  return {
    page,
    action: `/desk/seasons/bouquets/${encodeURIComponent(slug)}`,
    label: `Save the notice of ${name}`,
    field: field({ id, label: name, inputmode: 'numeric' }, value, own?.errors ?? []),
  };
}
