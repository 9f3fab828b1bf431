import { z } from 'zod';
import { normaliseCardMessage } from './card-message.ts';

/** Some lines that a person typed: without control characters, no space at either end, `max` characters at most. */
export const someText = (what: string, max: number) =>
  z
    .string(`Write ${what}.`)
    .max(20_000, `Use at most ${max} characters.`)
    .overwrite(normaliseCardMessage)
    .min(1, `Write ${what}.`)
    .max(max, `Use at most ${max} characters.`);
