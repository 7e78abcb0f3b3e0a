import type { Exercise } from '@demarche/shared';
import { optionsChosen } from '@demarche/shared/exercise/start';
import { useLingui } from '@lingui/react/macro';
import { Download, FileJson, FileSpreadsheet, Image as ImageIcon } from 'lucide-react';
import { useText } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useAnnounce } from '../ui/LiveRegion.tsx';
import { Menu } from '../ui/Menu.tsx';
import { save } from '../ui/save.ts';
import { architectureIn, directionOf, groupIn } from './answer.ts';
import { type Picture, type PictureRow, pictureOf } from './chart-svg.ts';
import { useDesk, useInquiry } from './desk-context.ts';
import { asCsv, figuresOf } from './figures.ts';
import { useHeadline } from './Headline.tsx';
import type { Found } from './inquiry.ts';
import { paperColours, rasterised } from './picture.ts';
import type { Question } from './question.ts';
import { scaleOf } from './scale.ts';
import { inOrder } from './subjects.ts';
import { useAssumptionNames } from './use-assumption-words.ts';
import { useFormat, useGroupWords, useMakeup, useName } from './use-words.ts';

const PAPER = {
  paper: '--surface',
  text: '--text',
  muted: '--text-3',
  line: '--line',
  ours: '--ink',
  oursThin: '--text-2',
  others: '--seq-4',
  othersThin: '--seq-3',
  selected: '--sunken',
} as const;

/** The figures to take along: as numbers with all they rest on, or the chart as a picture. */
export function FiguresMenu({ look }: { look: 'words' | 'icon' }) {
  const { t } = useLingui();
  const text = useText();
  const name = useName();
  const announce = useAnnounce();
  const assumptionNames = useAssumptionNames();
  const { exercise, inquiry } = useDesk();
  const picture = usePicture(exercise);
  const waits = useInquiry(({ found }) => found['main'] !== undefined) ? undefined : t`There are no figures yet`;
  const stem = `${exercise.meta.id}-stress`;
  const figures = () => {
    const { found } = inquiry.getState();
    const main = found['main'];
    if (!main) return undefined;
    const { subjects, focus, starts, settings } = main.question;
    return figuresOf({ id: exercise.meta.id, version: exercise.meta.version }, found, {
      title: text(exercise.meta.title),
      statement: t`These numbers show what these assumptions imply. They are illustrative and assess no state.`,
      disclaimer: text(exercise.meta.disclaimer),
      nameOf: (id) => name(subjects.find((subject) => subject.id === id)) || id,
      issueName: (id) => text(exercise.issues[id]?.name),
      assumptionNames,
      start: Object.fromEntries(
        optionsChosen(exercise, settings.start).map(({ choice, option }) => [text(choice.name), text(option.name)]),
      ),
      mechanismNames: focus.specs.map((spec) => text(spec.name)),
      startNames: (starts ?? []).map(({ choice, option }) => text(choice.options.find(({ id }) => id === option)?.name)),
    });
  };
  const saved = (ending: string) => announce(t`Saved as ${`${stem}.${ending}`}`);
  const keep = (content: BlobPart, type: string, ending: string) => {
    save(new Blob([content], { type }), `${stem}.${ending}`);
    saved(ending);
  };
  return (
    <Menu
      label={t`Figures and data`}
      trigger={
        look === 'icon' ? (
          <IconButton name={t`Figures and data`} icon={<Download />} variant="outline" />
        ) : (
          <Button icon={<Download />}>{t`Figures and data`}</Button>
        )
      }
      entries={[
        {
          id: 'csv',
          label: t`Figures as a table (CSV)`,
          hint: t`For a spreadsheet, with assumptions and disclaimer`,
          icon: <FileSpreadsheet />,
          ...(waits ? { disabledBecause: waits } : {}),
          run: () => {
            const all = figures();
            if (all) keep(`\ufeff${asCsv(all)}`, 'text/csv;charset=utf-8', 'csv');
          },
        },
        {
          id: 'json',
          label: t`Figures as data (JSON)`,
          hint: t`With the text of every architecture`,
          icon: <FileJson />,
          ...(waits ? { disabledBecause: waits } : {}),
          run: () => {
            const all = figures();
            if (all) keep(`${JSON.stringify(all, null, 2)}\n`, 'application/json', 'json');
          },
        },
        'separator',
        {
          id: 'svg',
          label: t`Chart as a drawing (SVG)`,
          icon: <ImageIcon />,
          ...(waits ? { disabledBecause: waits } : {}),
          run: () => {
            const main = inquiry.getState().found['main'];
            if (main) keep(pictureOf(picture(main), paperColours(PAPER)).svg, 'image/svg+xml', 'svg');
          },
        },
        {
          id: 'png',
          label: t`Chart as a picture (PNG)`,
          icon: <ImageIcon />,
          ...(waits ? { disabledBecause: waits } : {}),
          run: () => {
            const main = inquiry.getState().found['main'];
            if (!main) return;
            const { svg, width, height } = pictureOf(picture(main), paperColours(PAPER));
            void rasterised(svg, width, height, 2).then(
              (blob) => {
                save(blob, `${stem}.png`);
                saved('png');
              },
              () => announce(t`The picture could not be drawn; take the SVG instead`, 'assertive'),
            );
          },
        },
      ]}
    />
  );
}

/** The comparison with all its words. */
function usePicture(exercise: Exercise): (found: Found<Question>) => Picture {
  const { t } = useLingui();
  const text = useText();
  const name = useName();
  const makeup = useMakeup();
  const headline = useHeadline();
  const groups = useGroupWords();
  const { percent, points, share: shareOf, number } = useFormat();
  return (found) => {
    const { result, question } = found;
    const { settings, subjects, focus } = question;
    const { group, seed, turns } = settings;
    const rows = inOrder(subjects, (id) => architectureIn(result, id)?.cost.mean ?? 0).flatMap((subject): PictureRow[] => {
      const one = groupIn(result, subject.id, group);
      if (!one) return [];
      const against = one.peaks[0]?.against;
      const isBaseline = subject.kind === 'none' || !against;
      const [low, high] = [points(against?.low ?? 0), points(against?.high ?? 0)];
      return [
        {
          name: name(subject),
          makeup: makeup(
            subject,
            subjects.find(({ id }) => id === subject.base),
          ),
          isOurs: subject.id === focus.id,
          bars: one.peaks.map(({ share }) => ({ value: share.value, low: share.low, high: share.high, label: percent(share.value) })),
          against: isBaseline ? t`baseline` : t`${points(against.value)} pp`,
          interval: isBaseline ? '' : directionOf(against) === 'unclear' ? t`no clear difference` : t`${low} to ${high}`,
        },
      ];
    });
    const scale = scaleOf(Math.max(0, ...rows.flatMap(({ bars }) => bars.map(({ high }) => high))));
    const rungs = result.thresholds.map((rung) => `${rung}, “${text(exercise.ladder.rungs[rung]?.label)}”`);
    const [first, second] = rungs;
    const runs = number(result.runs, 0);
    const mode = settings.mode === 'full' ? t`after ${turns} turns of building` : t`in force, as signed`;
    return {
      title: headline(found),
      subtitle:
        second === undefined
          ? t`Bar: peak at rung ${first} or higher. Whiskers: 95 % interval.`
          : t`Thick bar: peak at rung ${first} or higher. Thin bar: rung ${second} or higher. Whiskers: 95 % interval.`,
      unit: t`per cent of ${groups[group].crises}`,
      againstHead: t`against none, percentage points`,
      notes: [
        t`These numbers show what these assumptions imply. They are illustrative and assess no state.`,
        text(exercise.meta.disclaimer),
        `${text(exercise.meta.title)} ${exercise.meta.version} · ${mode} · ${t`${runs} runs, seed ${seed}`}`,
      ],
      scale,
      tickLabels: scale.ticks.map((tick) => shareOf(tick, scale.max < 0.05 ? 1 : 0)),
      rows,
    };
  };
}
