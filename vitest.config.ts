import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: `.data/test-results/${process.env.TEST_RUN ?? 'tests'}.json` }]],
    projects: [
      {
        test: {
          name: 'rules',
          include: [
            '{contracts,bouquet-art,scripts}/**/*.test.ts',
            'service-kit/{http,mysql,process,messaging}/**/*.test.ts',
            '{gateway,*-service,frontend}/src/**/*.test.ts',
          ],
          // Drawing a thousand bouquets takes its time on a machine that is busy with something else.
          testTimeout: 30_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'services',
          include: ['{gateway,*-service,frontend,service-kit}/test/**/*.test.ts'],
          // One database server for all; each file makes a database of its own on it.
          globalSetup: ['service-kit/testing/mysql-server.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          // The whole shop, once, on ports of its own.
          globalSetup: ['test/open-shop.ts'],
          fileParallelism: false,
          // Where tests of a file run at once, a processor for each.
          maxConcurrency: 2,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'promises',
          // Each file has a shop of its own, whose processes it may kill.
          include: ['test/promises/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'containers',
          include: ['test/containers/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
