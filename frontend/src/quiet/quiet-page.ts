import type { QuietTopic } from '@vetch/contracts/reminders';
import { head } from '../frame/head.ts';

const names: Readonly<Record<QuietTopic, string>> = {
  'mothers-day': 'Mother’s Day',
  'fathers-day': 'Father’s Day',
  'valentines-day': 'Valentine’s Day',
  anniversary: 'Anniversaries',
  'new-arrival': 'New arrivals',
  sympathy: 'Sympathy',
};

/** What the shop keeps quiet about. No reason is asked for. */
export function quietPage(quiet: readonly QuietTopic[], isSaved: boolean) {
  return {
    head: head('What we keep quiet about', { current: 'account', noStore: true }),
    isSaved,
    topics: Object.entries(names).map(([value, label]) => ({
      ...{ value, label, checked: quiet.some((topic) => topic === value) },
    })),
  };
}
