import { useEffect } from 'react';
import { useMedia } from './use-media.ts';
import { useRemembered } from './use-remembered.ts';

export type ThemeChoice = 'light' | 'dark' | 'system';
export type Theme = 'light' | 'dark';

const isThemeChoice = (value: unknown): value is ThemeChoice => value === 'light' || value === 'dark' || value === 'system';

/** The chosen theme, the one that is seen, and how to choose; keeps `data-theme` on the page in step. */
export function useTheme(): { choice: ThemeChoice; theme: Theme; choose: (choice: ThemeChoice) => void } {
  const [choice, choose] = useRemembered<ThemeChoice>('theme', 'system', isThemeChoice);
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  useEffect(() => {
    if (choice === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = choice;
  }, [choice]);
  const theme = choice === 'system' ? (prefersDark ? 'dark' : 'light') : choice;
  return { choice, theme, choose };
}
