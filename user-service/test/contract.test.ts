import { join as path } from 'node:path';
import { remindersApi } from '@vetch/contracts/reminders';
import { usersApi } from '@vetch/contracts/users';
import { createTestCallers } from '@vetch/service-kit/testing/callers';
import { testContract } from '@vetch/service-kit/testing/contract';
import { createTestDatabase } from '@vetch/service-kit/testing/test-database';
import { afterAll } from 'vitest';
import { openService } from './support/open-service.ts';

const db = await createTestDatabase(path(import.meta.dirname, '../migrations'));
const callers = await createTestCallers('user-service');
const { app } = await openService(db, { verifyToken: callers.verifyToken });
afterAll(() => db.end());

testContract([usersApi, remindersApi], app, callers);
