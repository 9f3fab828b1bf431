import { z } from 'zod';
import { Anonymous } from './basket.ts';
import { CardMessage } from './card-message.ts';

/** What goes with the bouquet in writing; what is not named stays as it is. No message is no card. */
export const ChangeCard = z
  .strictObject({ cardMessage: CardMessage.optional(), anonymous: Anonymous.optional() })
  .meta({ id: 'ChangeCard' });
export type ChangeCard = z.infer<typeof ChangeCard>;
