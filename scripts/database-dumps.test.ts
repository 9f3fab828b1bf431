import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['user', 'product', 'order', 'payment'])('the dump of %s_db has every migration of its service', (name) => {
  const dump = readFileSync(`database_dumps/${name}_db.sql`, 'utf8');
  const missing = readdirSync(`${name}-service/migrations`).filter((file) => !dump.includes(`'${file}'`));
  expect(missing, 'made anew by npm run db:export').toEqual([]);
});
