import { z } from 'zod';

/** What every paged list says of itself. Pages count from 1. */
export const Page = z.object({
  page: z.int().min(1),
  perPage: z.int().min(1),
  pages: z.int().min(0),
  total: z.int().min(0),
});

export const PageNumber = z.coerce
  .number('Use a page number.')
  .int('Use a whole page number.')
  .min(1, 'Pages count from 1.')
  .default(1);
