import { z } from 'zod';
import { lineOfText, PhoneNumber, Postcode } from './contact.ts';

export const AddressType = z.enum(['home', 'business', 'hospital', 'school', 'hotel', 'funeral-director']);
export type AddressType = z.infer<typeof AddressType>;

/** What a driver is asked at the desk of such a place, in words that follow “Enter”. */
const needs: Readonly<Record<AddressType, { readonly place?: string; readonly unit?: string }>> = {
  home: {},
  business: { place: 'the name of the company' },
  hospital: { place: 'the name of the hospital', unit: 'the ward' },
  school: { place: 'the name of the school', unit: 'where they work or their class' },
  hotel: { place: 'the name of the hotel', unit: 'the dates of their stay' },
  'funeral-director': { place: 'the name of the funeral director', unit: 'whose funeral it is, and when it begins' },
};

/**
 * Who the flowers go to; kept apart from who pays. `place` and `unit` are what the type of address needs: a hospital its
 * name and the ward. `surprise`: nobody rings them before.
 */
export const Recipient = z
  .strictObject({
    name: lineOfText('their name', 100),
    phone: PhoneNumber.optional(),
    addressType: AddressType.default('home'),
    place: lineOfText('the name of the place').optional(),
    unit: lineOfText('the ward, class or room').optional(),
    line1: lineOfText('the first line of the address'),
    line2: lineOfText('the second line of the address').optional(),
    town: lineOfText('a town or city', 80),
    postcode: Postcode,
    instructions: lineOfText('what the driver should know', 200).optional(),
    surprise: z.boolean().default(false),
  })
  .superRefine((recipient, context) => {
    const needed = needs[recipient.addressType];
    for (const field of ['place', 'unit'] as const) {
      const words = needed[field];
      if (words && recipient[field] === undefined) {
        context.addIssue({ code: 'custom', path: [field], message: `Enter ${words}.` });
      }
    }
  })
  .meta({ id: 'Recipient' });
export type Recipient = z.infer<typeof Recipient>;

/** Who comes to the shop for the flowers. */
export const Collector = z
  .strictObject({ name: lineOfText('who picks it up', 100), phone: PhoneNumber.optional() })
  .meta({ id: 'Collector' });

/** A recipient as it is sent: what goes without saying is left out. */
export type RecipientInput = z.input<typeof Recipient>;
