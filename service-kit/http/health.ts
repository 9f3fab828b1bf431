import { Router } from 'express';

/** Whether one thing that the process needs works right now; a rejected promise says no. */
export type Checks = Readonly<Record<string, () => Promise<unknown>>>;

/** `/health/live`: the process runs. `/health/ready`: everything it needs answers; the body names what does not. */
export function healthRoutes(checks: Checks): Router {
  const router = Router();

  router.get('/health/live', (_req, res) => {
    res.json({ status: 'ok' });
  });

  router.get('/health/ready', async (_req, res) => {
    const failing = await failingChecks(checks);
    res.status(failing.length === 0 ? 200 : 503).json({ status: failing.length === 0 ? 'ok' : 'unavailable', failing });
  });

  return router;
}

async function failingChecks(checks: Checks): Promise<string[]> {
  const names = Object.keys(checks);
  const results = await Promise.allSettled(names.map((name) => checks[name]?.()));
  return names.filter((_name, index) => results[index]?.status === 'rejected');
}
