import { problemReportsApi } from '@vetch/contracts/problem-reports';
import { PHOTO_LIMIT } from '@vetch/contracts/reporting';
import { AppError } from '@vetch/service-kit/http/app-error';
import { allow, holderOf } from '@vetch/service-kit/http/caller';
import { parse } from '@vetch/service-kit/http/parse';
import { inTransaction } from '@vetch/service-kit/mysql/transaction';
import { type ErrorRequestHandler, type Request, Router, raw } from 'express';
import type { Deps } from '../deps.ts';
import { storePhoto } from './answer-repository.ts';
import { type FindPlace, placeOfBuyer, placeOfRecipient, requireHere } from './keep-report.ts';
import { cleanPhoto } from './photo.ts';
import { requireUnanswered } from './report.ts';
import { findReport } from './report-repository.ts';

/** Photos come as they are, so these routes stand before the body is parsed. */
export function photoRoutes({ db }: Pick<Deps, 'db'>): Router {
  const router = Router();
  const { photo, photoByRecipient } = problemReportsApi;
  const asSent = raw({ type: () => true, limit: PHOTO_LIMIT, inflate: false });

  router.put(photo.path, allow(photo.access), asSent, async (req, res) => {
    const { reference, reportId } = parse(photo.params, req.params);
    await keepPhoto(db, placeOfBuyer(reference, holderOf(req)), reportId, bytesOf(req));
    res.status(204).end();
  });

  router.put(photoByRecipient.path, allow(photoByRecipient.access), asSent, async (req, res) => {
    const { code, reportId } = parse(photoByRecipient.params, req.params);
    await keepPhoto(db, placeOfRecipient(code), reportId, bytesOf(req));
    res.status(204).end();
  });

  router.use(tooLarge);
  return router;
}

/** The report is looked up first: whoever has none makes the shop work on no picture. */
async function keepPhoto(db: Deps['db'], find: FindPlace, reportId: string, bytes: Buffer): Promise<void> {
  const requireOpen = async (tx: Parameters<FindPlace>[0]) => {
    const place = await find(tx);
    requireUnanswered(requireHere(await findReport(tx, reportId), place).state);
  };
  await inTransaction(db, requireOpen);
  const cleaned = await cleanPhoto(bytes);
  await inTransaction(db, async (tx) => {
    await requireOpen(tx);
    await storePhoto(tx, reportId, cleaned);
  });
}

const bytesOf = (req: Request): Buffer => (Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0));

/** What the body parser says of any body, said of a photo. */
const tooLarge: ErrorRequestHandler = (err, _req, _res, next) => {
  const isTooLarge = err instanceof Error && 'type' in err && err.type === 'entity.too.large';
  next(isTooLarge ? new AppError('body-too-large', 'The photo has more than 5 MB. Please send a smaller one.') : err);
};
