/** The result of `work`, or an error that says `tooLate` after so many ms; the work itself goes on. */
export async function inTime<T>(work: Promise<T>, ms: number, tooLate: string): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(tooLate)), ms);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
