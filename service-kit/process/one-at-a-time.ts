import { AppError } from '../http/app-error.ts';

/** Does one job after the other. More than `most` do not wait: they are refused. */
export function oneAtATime(most: number): <Value>(job: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return (job) => {
    if (waiting >= most) return Promise.reject(new AppError('service-unavailable', 'Please try again in a moment.'));
    waiting += 1;
    const done = last.then(job).finally(() => {
      waiting -= 1;
    });
    last = done.catch(() => undefined);
    return done;
  };
}
