/** An instant as DATETIME(3) holds it: UTC, exactly three digits. */
export const toSql = (instant: Date): string => instant.toISOString().replace('T', ' ').slice(0, 23);

/** What DATETIME(3) holds, as an ISO 8601 instant; the driver leaves out a fraction of zero. */
export const fromSql = (value: string): string => `${value.replace(' ', 'T')}${value.includes('.') ? '' : '.000'}Z`;

/** The same for columns that may be empty. */
export const fromSqlOrNull = (value: string | null): string | null => (value === null ? null : fromSql(value));
