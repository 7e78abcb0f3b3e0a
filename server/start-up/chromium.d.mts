import type { LaunchOptions } from '@playwright/test';

/** The browser the tests drive, as Playwright's launch options. */
export function findBrowser(): LaunchOptions;
