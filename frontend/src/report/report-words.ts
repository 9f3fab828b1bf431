import type { ReportKind, ReportState, ReportWish } from '@vetch/contracts/problem-report';
import { SHOP_EMAIL } from '@vetch/contracts/reporting';

export const KINDS: Readonly<Record<ReportKind, string>> = {
  late: 'They came late, or not at all',
  damaged: 'Something is damaged',
  'not-as-pictured': 'Not as pictured',
  'wilted-early': 'They wilted early',
  'wrong-card': 'The card is wrong',
  other: 'Something else',
};

export const WISHES: Readonly<Record<ReportWish, string>> = {
  'new-flowers': 'New flowers',
  refund: 'Money back',
  'just-telling': 'Nothing: I just want you to know',
};

export const STATES: Readonly<Record<ReportState, string>> = {
  open: 'We answer within one working day, by e-mail.',
  answered: 'We have answered.',
  settled: 'This is settled.',
};

/** What to say where nothing can be reported. */
export const CLOSED = {
  'not-yet': {
    words: 'These flowers have not arrived yet. If something has to change before they do, write to us.',
    email: SHOP_EMAIL,
  },
  'too-late': {
    words:
      'The form is there for seven days after the flowers arrive, and that time is over. Write to us all the same: we read everything.',
    email: SHOP_EMAIL,
  },
} as const;
