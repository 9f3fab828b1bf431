import { z } from 'zod';

/** For so many days after a delivery a problem with it can be reported. */
export const REPORT_DAYS = 7;

/** Where people reach the shop when a form is of no use. */
export const SHOP_EMAIL = 'flowers@vetch.example';

/** What a photo may be, and how many bytes it has at most. */
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;
export const PHOTO_LIMIT = 5 * 1024 * 1024;

/** Whether a problem with a delivery can be reported; `until` is known once it has arrived. */
export const Reporting = z.object({
  state: z.enum(['open', 'not-yet', 'too-late']),
  until: z.iso.datetime().nullable(),
});
export type Reporting = z.infer<typeof Reporting>;
