import { resolve } from 'node:path';

/** Where a shop that `npm start` opens keeps everything: database, secrets, logs, mail. */
export const dataFolder = resolve(process.env.DATA_FOLDER ?? '.data');
