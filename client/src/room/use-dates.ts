import { useMemo } from 'react';
import { useLanguage } from '../ui/use-language.ts';
import { dateLocale } from './times.ts';

/** Days, times and counts as this reader writes them, outside any exercise. */
export function useDates() {
  const { language } = useLanguage();
  return useMemo(() => {
    const locale = dateLocale(language);
    const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
    const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    const number = new Intl.NumberFormat(locale);
    // Units as American English writes them: “20 min”, which British English makes “20 mins”.
    const minutes = new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'short' });
    const long = new Intl.NumberFormat(language, { style: 'unit', unit: 'hour', unitDisplay: 'short' });
    // English has “hr” and “hrs” for what every timetable writes as “h”.
    const hours = (whole: number) => (language === 'en' ? `${number.format(whole)} h` : long.format(whole));
    return {
      dayOf: (ms: number) => day.format(ms),
      timeOf: (ms: number) => clock.format(ms),
      count: (value: number) => number.format(value),
      /** Minutes as “45 min” or “4 h 30 min”. */
      lasts(total: number): string {
        const whole = Math.floor(total / 60);
        const rest = Math.round((total - whole * 60) * 10) / 10;
        if (whole === 0) return minutes.format(rest);
        return rest === 0 ? hours(whole) : `${hours(whole)} ${minutes.format(rest)}`;
      },
    };
  }, [language]);
}
