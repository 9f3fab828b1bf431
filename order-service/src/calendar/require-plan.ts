import { MOST_PEAK_DAYS, type Peak } from '@vetch/contracts/peaks';
import { AppError } from '@vetch/service-kit/http/app-error';
import { fieldError } from '@vetch/service-kit/http/parse';
import { dayInWords } from './day-in-words.ts';

/** A busy time ends after it begins, within a month, and is still to come. */
export function requireSpan({ startsOn, endsOn }: Peak, now: string): void {
  if (endsOn < now) {
    const detail = 'This time is over. Choose days that are still to come.';
    throw new AppError('date-not-offered', detail, { reason: 'past', errors: [fieldError('endsOn', detail)] });
  }
  const isBackwards = endsOn < startsOn;
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000 + 1;
  if (!isBackwards && days <= MOST_PEAK_DAYS) return;
  const detail = isBackwards
    ? 'The last day comes before the first.'
    : `A busy time lasts at most ${MOST_PEAK_DAYS} days.`;
  throw new AppError('invalid-request', detail, { errors: [fieldError('endsOn', detail)] });
}

/** On each day there is one rule. */
export function requireAlone(peak: Peak, others: readonly Peak[]): void {
  const other = others.find(
    (one) => one.startsOn !== peak.startsOn && one.startsOn <= peak.endsOn && peak.startsOn <= one.endsOn,
  );
  if (!other) return;
  const detail = `“${other.name}” holds from ${dayInWords(other.startsOn)} to ${dayInWords(other.endsOn)}. Choose other days, or take it off first.`;
  throw new AppError('peaks-overlap', detail, { errors: [fieldError('endsOn', detail)] });
}
