import { z } from 'zod';
import { EmailAddress, lineOfText, PhoneNumber, Postcode } from './contact.ts';
import { Page, PageNumber } from './paging.ts';

export const Role = z.enum(['customer', 'florist', 'owner']);
export type Role = z.infer<typeof Role>;

export const Account = z
  .object({ id: z.uuid(), email: z.string(), name: z.string(), role: Role, createdAt: z.iso.datetime() })
  .meta({ id: 'Account' });
export type Account = z.infer<typeof Account>;

const Password = z
  .string('Enter a password.')
  .min(10, 'Use at least 10 characters.')
  .max(200, 'Use at most 200 characters.');

export const Register = z
  .strictObject({ name: lineOfText('your name', 100), email: EmailAddress, password: Password })
  .meta({ id: 'Register' });
export type Register = z.infer<typeof Register>;

export const ChangeAccount = z.strictObject({ name: lineOfText('your name', 100) }).meta({ id: 'ChangeAccount' });

export const SignIn = z
  .strictObject({
    email: EmailAddress,
    password: z.string('Enter your password.').min(1, 'Enter your password.').max(200),
  })
  .meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof SignIn>;

export const Refresh = z.strictObject({ refreshToken: z.string().min(1).max(200) }).meta({ id: 'Refresh' });

/** `accessToken` is a JWT for `Authorization: Bearer`, good until `accessTokenExpiresAt`; `refreshToken` works once. */
export const Session = z
  .object({
    accessToken: z.string(),
    accessTokenExpiresAt: z.iso.datetime(),
    refreshToken: z.string(),
    account: Account,
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof Session>;

export const AddressFields = z.strictObject({
  name: lineOfText('a name', 100),
  phone: PhoneNumber.optional(),
  line1: lineOfText('the first line of the address'),
  line2: lineOfText('the second line of the address').optional(),
  town: lineOfText('a town or city', 80),
  postcode: Postcode,
});
export type AddressFields = z.infer<typeof AddressFields>;

export const SaveAddress = AddressFields.meta({ id: 'SaveAddress' });
export const Address = z.object({ id: z.uuid(), ...AddressFields.shape }).meta({ id: 'Address' });
export type Address = z.infer<typeof Address>;
export const AddressList = z.object({ items: z.array(Address) }).meta({ id: 'AddressList' });

export const AccountQuery = z.object({ page: PageNumber });
export const AccountList = z.object({ items: z.array(Account), ...Page.shape }).meta({ id: 'AccountList' });
export const ChangeRole = z.strictObject({ role: Role }).meta({ id: 'ChangeRole' });

export const JsonWebKeySet = z
  .object({ keys: z.array(z.looseObject({ kid: z.string() })) })
  .meta({ id: 'JsonWebKeySet' });
