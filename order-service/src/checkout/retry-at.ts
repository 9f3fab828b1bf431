/** The time until the next try doubles, from a second to half a minute. */
export function retryAt(now: Date, tries: number): Date {
  return new Date(now.getTime() + Math.min(30_000, 1_000 * 2 ** tries));
}
