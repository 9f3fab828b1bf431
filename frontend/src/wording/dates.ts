const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "Tuesday", for an ISO date. */
export const weekday = (date: string): string => WEEKDAYS[weekdayNumber(date)] ?? '';

/** 0 for Sunday to 6 for Saturday. */
export const weekdayNumber = (date: string): number => new Date(`${date}T00:00Z`).getUTCDay();

/** "24", without a leading zero. */
export const dayOfMonth = (date: string): string => String(Number(date.slice(8, 10)));

/** "November". */
export const month = (date: string): string => MONTHS[Number(date.slice(5, 7)) - 1] ?? '';

/** "Tue 24 Nov". */
export const shortDate = (date: string): string =>
  `${weekday(date).slice(0, 3)} ${dayOfMonth(date)} ${month(date).slice(0, 3)}`;

/** "Tuesday 24 November". */
export const longDate = (date: string): string => `${weekday(date)} ${dayOfMonth(date)} ${month(date)}`;

/** The ISO date so many days later, or earlier. */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** How many days the second date is after the first; negative when it is before. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000;

/** Whether the text is a date that exists: "2026-02-30" is none. */
export function isDate(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** "today", "tomorrow", or "on Tuesday 24 November". */
export function dayInWords(date: string, today: string): string {
  if (date === today) return 'today';
  return date === addDays(today, 1) ? 'tomorrow' : `on ${longDate(date)}`;
}

/** Weekdays in words, Monday first: runs of three and more as "Tuesday to Saturday". */
export function weekdaysInWords(days: readonly number[]): string {
  const order = [1, 2, 3, 4, 5, 6, 0].filter((day) => days.includes(day));
  const names = order.map((day) => WEEKDAYS[day] ?? '');
  const isRun = order.every((day, index) => index === 0 || (order[index - 1] ?? 0) + 1 === (day || 7));
  if (names.length > 2 && isRun) return `${names[0]} to ${names.at(-1)}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}
