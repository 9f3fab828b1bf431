import { serviceApp } from '@vetch/service-kit/http/service-app';
import { ping } from '@vetch/service-kit/mysql/database';
import type { Express } from 'express';
import { basketRoutes } from './baskets/basket-routes.ts';
import { calendarRoutes } from './calendar/calendar-routes.ts';
import { closureRoutes } from './calendar/closure-routes.ts';
import { peakRoutes } from './calendar/peak-routes.ts';
import { zoneRoutes } from './calendar/zone-routes.ts';
import { careRoutes } from './care/care-routes.ts';
import type { Deps } from './deps.ts';
import { deskRoutes } from './desk/desk-routes.ts';
import { type MailboxDeps, mailboxRoutes } from './mail/mailbox-routes.ts';
import { cardRoutes } from './orders/card-routes.ts';
import { liveRoutes } from './orders/live-routes.ts';
import { orderRoutes } from './orders/order-routes.ts';
import { promotionRoutes } from './promotions/promotion-routes.ts';
import { reconciliationRoutes } from './reconciliation/reconciliation-routes.ts';
import { reminderMailRoutes } from './reminders/reminder-mail-routes.ts';
import { photoRoutes } from './reports/photo-routes.ts';
import { reportDeskRoutes } from './reports/report-desk-routes.ts';
import { reportRoutes } from './reports/report-routes.ts';
import { type ReviewTicketDeps, reviewTicketRoutes } from './reviews/review-ticket-routes.ts';
import { stuckWorkRoutes } from './stuck-work/stuck-work-routes.ts';
import { substitutionRoutes } from './substitutions/substitution-routes.ts';
import { type WebhookDeps, webhookRoutes } from './webhooks/webhook-routes.ts';

export function createApp(deps: Deps & WebhookDeps & MailboxDeps & ReviewTicketDeps): Express {
  return serviceApp({
    log: deps.log,
    verifyToken: deps.verifyToken,
    checks: { database: () => ping(deps.db) },
    rawRoutes: [webhookRoutes(deps), photoRoutes(deps)],
    routes: [
      calendarRoutes(deps),
      closureRoutes(deps),
      peakRoutes(deps),
      zoneRoutes(deps),
      basketRoutes(deps),
      promotionRoutes(deps),
      orderRoutes(deps),
      cardRoutes(deps),
      liveRoutes(deps),
      careRoutes(deps),
      reviewTicketRoutes(deps),
      reportRoutes(deps),
      reportDeskRoutes(deps),
      substitutionRoutes(deps),
      deskRoutes(deps),
      reconciliationRoutes(deps),
      stuckWorkRoutes(deps),
      mailboxRoutes(deps),
      reminderMailRoutes(deps),
    ],
  });
}
