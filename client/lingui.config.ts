import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

// The check extracts into a folder of its own, to compare with what is committed.
export default defineConfig({
  locales: ['en', 'ko'],
  sourceLocale: 'en',
  fallbackLocales: { default: 'en' },
  catalogs: [{ path: `${process.env['DEMARCHE_LOCALES'] ?? '<rootDir>/src/locales'}/{locale}`, include: ['<rootDir>/src'] }],
  format: formatter({ lineNumbers: false }),
});
