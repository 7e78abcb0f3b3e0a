import { useCallback } from 'react';
import { isLanguage, type Language, preferredLanguage, speak } from '../i18n.ts';
import { readRemembered } from './remembered.ts';
import { useRemembered } from './use-remembered.ts';

/** The language to start in: the remembered one, else the reader's own. */
export function initialLanguage(): Language {
  const remembered = readRemembered('language');
  return isLanguage(remembered) ? remembered : preferredLanguage();
}

/** The language in use and how to change it; the choice is remembered only once its words have arrived. */
export function useLanguage(): { language: Language; choose: (language: Language) => Promise<void> } {
  const [language, remember] = useRemembered<Language>('language', preferredLanguage(), isLanguage);
  const choose = useCallback(
    async (next: Language) => {
      await speak(next);
      remember(next);
    },
    [remember],
  );
  return { language, choose };
}
