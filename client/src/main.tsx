import './ui/base.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { type ReactNode, StrictMode } from 'react';
import { I18nProvider as AriaLocale } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { speak } from './i18n.ts';
import { LiveRegion } from './ui/LiveRegion.tsx';
import { initialLanguage, useLanguage } from './ui/use-language.ts';
import { useTheme } from './ui/use-theme.ts';

function Page({ children }: { children: ReactNode }) {
  useTheme();
  const { language } = useLanguage();
  return (
    <I18nProvider i18n={i18n}>
      <AriaLocale locale={language}>
        <ErrorBoundary>
          <LiveRegion>{children}</LiveRegion>
        </ErrorBoundary>
      </AriaLocale>
    </I18nProvider>
  );
}

await speak(initialLanguage());

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <Page>
      <App />
    </Page>
  </StrictMode>,
);
