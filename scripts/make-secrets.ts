import { ensureSecrets } from './shop/secrets.ts';

/** `node scripts/make-secrets.ts FILE` */
ensureSecrets(process.argv[2] ?? '.data/secrets.env');
