import { useSession } from '../store/table.ts';
import { useLanguage } from '../ui/use-language.ts';

export interface Times {
  /** Time of day on this machine, such as 11:45. */
  clock(ms: number): string;
  /** Day and time on this machine, such as 10 Jun 2026, 11:45. */
  dayAndClock(ms: number): string;
  /** Time of day in the scenario with its zone, such as 05:40 JST. */
  scenarioClock(ms: number): string;
  /** Day in the scenario, such as 10 June 2026. */
  scenarioDay(ms: number): string;
}

/** English dates are written day first: 06/10 means two days to two delegations. */
export const dateLocale = (language: string): string => (language === 'en' ? 'en-GB' : language);

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** How moments are written in the page's language, in the reader's zone and in the exercise's. */
export function useTimes(): Times {
  const { language } = useLanguage();
  const zone = useSession((session) => session.exercise?.meta.timeZone);
  const label = useSession((session) => session.exercise?.meta.zoneLabel) ?? 'UTC';
  return timesIn(language, zone, label);
}

const made = new Map<string, Times>();

/** Formats are dear to make and asked for by every line of a list: one set per language and zone. */
function timesIn(language: string, zone: string | undefined, label: string): Times {
  const key = `${language} ${zone} ${label}`;
  const times = made.get(key) ?? makeTimes(language, zone, label);
  made.set(key, times);
  return times;
}

function makeTimes(language: string, zone: string | undefined, label: string): Times {
  const locale = dateLocale(language);
  const timeZone = knownZone(zone);
  const here = new Intl.DateTimeFormat(locale, CLOCK);
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const scenario = new Intl.DateTimeFormat(locale, { ...CLOCK, timeZone });
  const scenarioDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone });
  return {
    clock: (ms) => here.format(ms),
    dayAndClock: (ms) => `${day.format(ms)}, ${here.format(ms)}`,
    scenarioClock: (ms) => `${scenario.format(ms)} ${label}`,
    scenarioDay: (ms) => scenarioDay.format(ms),
  };
}

/** A zone this browser has never heard of would stop the whole screen. */
function knownZone(zone: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone ?? 'UTC' }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
