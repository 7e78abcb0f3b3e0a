import { Trans, useLingui } from '@lingui/react/macro';
import { Moon, Sun } from 'lucide-react';
import { LANGUAGES, type Language } from '../i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Popover } from '../ui/Popover.tsx';
import { RadioGroup, type RadioOption } from '../ui/RadioGroup.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { type ThemeChoice, useTheme } from '../ui/use-theme.ts';
import styles from './LookMenu.module.css';

const languages = Object.entries(LANGUAGES).map(([value, label]) => ({
  value: value as Language,
  label: <span lang={value}>{label}</span>,
}));

/** Language and theme of this page; the button shows the ones in use. */
export function LookMenu({ onTour }: { onTour?: () => void }) {
  const { t } = useLingui();
  const { language, choose: speak } = useLanguage();
  const { choice, theme, choose: light } = useTheme();
  const themes: RadioOption<ThemeChoice>[] = [
    { value: 'light', label: t`Light` },
    { value: 'dark', label: t`Dark` },
    { value: 'system', label: t`As this device is set` },
  ];
  const code = language.toUpperCase();
  return (
    <Popover
      label={t`Language and theme`}
      placement="bottom end"
      trigger={
        <Button variant="quiet" icon={theme === 'dark' ? <Moon /> : <Sun />} aria-label={t`${code}, language and theme`}>
          <span className={styles['code']}>{code}</span>
        </Button>
      }
    >
      {(close) => (
        <div className={styles['content']}>
          <RadioGroup label={t`Language`} options={languages} value={language} onChange={(next) => void speak(next)} />
          <RadioGroup label={t`Theme`} options={themes} value={choice} onChange={light} />
          {onTour && (
            <Button
              onPress={() => {
                close();
                onTour();
              }}
            >
              <Trans>Show me around</Trans>
            </Button>
          )}
        </div>
      )}
    </Popover>
  );
}
