const days = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** "Monday 30 November", for an ISO date: a date is a day of the calendar, whatever the zone. */
export const dayInWords = (date: string): string => days.format(new Date(`${date}T00:00:00Z`));
