import { defineConfig } from '@playwright/test';
import { findBrowser } from '../server/start-up/chromium.mjs';

/** Browser tests against a real server, one process a test file, on a folder of its own. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'results',
  fullyParallel: false,
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    actionTimeout: 10_000,
    launchOptions: findBrowser(),
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Asia/Tokyo',
    screenshot: 'only-on-failure',
  },
});
