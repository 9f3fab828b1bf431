import { deliveryApi } from '@vetch/contracts/delivery';
import { type ReminderMail, reminderMailsApi } from '@vetch/contracts/reminder-mails';
import type { ServiceClient } from '@vetch/service-kit/http/service-client';

/** What reminders need of order-service, which keeps the shop's calendar and its post office. */
export type OrderClient = {
  /** Where the shop is. */
  timeZone(): Promise<string>;
  sendReminder(mailId: string, mail: ReminderMail): Promise<void>;
};

export const createOrderClient = (call: ServiceClient): OrderClient => ({
  timeZone: async () => (await call(deliveryApi.dates, { query: { days: 1 } })).timeZone,
  sendReminder: async (mailId, body) => call(reminderMailsApi.send, { params: { mailId }, body }),
});
