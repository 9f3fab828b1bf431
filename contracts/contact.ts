import { z } from 'zod';

/** A line of text that a person typed: trimmed, without control characters, `max` characters at most. */
export const lineOfText = (what: string, max = 120) =>
  z
    .string(`Enter ${what}.`)
    .trim()
    .min(1, `Enter ${what}.`)
    .max(max, `Use at most ${max} characters.`)
    .regex(/^\P{Cc}*$/u, 'Use one line of plain text.');

/** UK postcode as Royal Mail writes it: upper case, one space (https://en.wikipedia.org/wiki/Postcodes_in_the_United_Kingdom#Validation). */
export const Postcode = z
  .string('Enter a postcode.')
  .trim()
  .min(1, 'Enter a postcode.')
  .overwrite((text) =>
    text
      .toUpperCase()
      .replaceAll(/\s+/g, '')
      .replace(/(.{3})$/, ' $1'),
  )
  .regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, 'Enter a full UK postcode, like BS6 5QA.');

/** A postcode, or only its first half where that is all that is known yet: “BS6 5QA”, “BS6”. */
export const PostcodeOrDistrict = z
  .string('Enter a postcode.')
  .trim()
  .min(1, 'Enter a postcode.')
  .overwrite((text) => {
    const bare = text.toUpperCase().replaceAll(/\s+/g, '');
    return bare.length > 4 ? bare.replace(/(.{3})$/, ' $1') : bare;
  })
  .regex(/^[A-Z]{1,2}\d[A-Z\d]?( \d[A-Z]{2})?$/, 'Enter a UK postcode, like BS6 5QA, or its first half, like BS6.');

export const EmailAddress = z
  .string('Enter an e-mail address.')
  .trim()
  .toLowerCase()
  .min(1, 'Enter an e-mail address.')
  .max(254, 'Use at most 254 characters.')
  .pipe(z.email('Enter an e-mail address like name@example.com.'));

/** UK or international number; spaces and brackets are dropped. */
export const PhoneNumber = z
  .string('Enter a phone number.')
  .trim()
  .overwrite((text) => text.replaceAll(/[\s().-]/g, ''))
  .regex(/^\+?\d{10,15}$/, 'Enter a phone number with 10 to 15 digits, like 07700 900123.');
