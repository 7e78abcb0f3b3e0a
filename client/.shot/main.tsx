import '../src/ui/base.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createRoot } from 'react-dom/client';
import { LiveRegion } from '../src/ui/LiveRegion.tsx';
import { Specimen } from '../src/ui/specimen.tsx';
import { speak, preferredLanguage } from '../src/i18n.ts';
await speak(preferredLanguage());
createRoot(document.querySelector('#root')!).render(<I18nProvider i18n={i18n}><LiveRegion><Specimen /></LiveRegion></I18nProvider>);
