import { type Attachment, mediaToken, readGrid } from '@demarche/shared';
import { isDrawable } from '@demarche/shared/commands/attachment-input';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { GridTable } from '../../injects/attachments/Figures.tsx';
import { Picture } from '../../injects/attachments/Picture.tsx';
import { useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './InjectComposer.module.css';

/** What is to be attached and still needs its words or figures. */
export type Asked = { kind: 'table' | 'chart' } | { kind: 'image' | 'audio' | 'video'; file: string };

const EMPTY = { title: '', words: '', source: '', unit: '', axis: '', figures: '', isBars: false, isUnfolding: false, shown: 1 };
type Written = typeof EMPTY;

/** The words and figures of an attachment: nothing goes out that cannot be read by those who do not see or hear it. */
export function AttachDialog({ asked, onAdd, onClose }: { asked: Asked; onAdd: (attachment: Attachment) => void; onClose: () => void }) {
  const { t } = useLingui();
  const [written, setWritten] = useState(EMPTY);
  const set = (part: Partial<Written>) => setWritten({ ...written, ...part });
  const attachment = attachmentOf(asked, written);
  const titles = {
    table: t`Attach a table`,
    chart: t`Attach a chart`,
    image: t`Attach a picture`,
    audio: t`Attach a recording`,
    video: t`Attach a film`,
  };
  const because = {
    table: t`It needs a title, a line of headings and rows as long`,
    chart: t`It needs a title, a unit, a source, what the axis counts, and numbers in every column after the first`,
    image: t`It needs words for those who do not see it`,
    audio: t`It needs a title and a transcript`,
    video: t`It needs a title and a transcript`,
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={titles[asked.kind]}
      actions={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button
            variant="primary"
            onPress={() => attachment && onAdd(attachment)}
            disabledBecause={attachment ? undefined : because[asked.kind]}
          >
            {t`Attach`}
          </Button>
        </>
      }
    >
      <div className={styles['composer']}>
        {'file' in asked ? (
          <OfFile asked={asked} written={written} set={set} />
        ) : (
          <OfFigures kind={asked.kind} written={written} set={set} />
        )}
      </div>
    </Dialog>
  );
}

function OfFile(props: { asked: Extract<Asked, { file: string }>; written: Written; set: (part: Partial<Written>) => void }) {
  const { t } = useLingui();
  const { asked, written, set } = props;
  const seed = useSession((session) => session.control?.seed) ?? '';
  return (
    <>
      {asked.kind === 'image' ? (
        <>
          <Picture picture={{ kind: 'image', media: mediaToken(seed, asked.file), alt: asked.file }} />
          <TextArea
            label={t`What it shows, for those who do not see it`}
            value={written.words}
            onChange={(words) => set({ words })}
            rows={3}
            maxLength={1000}
          />
          <TextField label={t`Caption (optional)`} value={written.title} onChange={(title) => set({ title })} maxLength={300} />
        </>
      ) : (
        <>
          <TextField label={t`Title`} value={written.title} onChange={(title) => set({ title })} maxLength={200} />
          <TextArea
            label={t`Transcript: what is said and heard`}
            value={written.words}
            onChange={(words) => set({ words })}
            rows={5}
            maxLength={4000}
          />
        </>
      )}
    </>
  );
}

function OfFigures({ kind, written, set }: { kind: 'table' | 'chart'; written: Written; set: (part: Partial<Written>) => void }) {
  const { t } = useLingui();
  const grid = readGrid(written.figures);
  const isUnread = written.figures.trim() !== '' && !grid;
  return (
    <>
      <TextField label={t`Title`} value={written.title} onChange={(title) => set({ title })} maxLength={200} />
      <TextArea
        label={t`Figures`}
        description={t`Type or paste a table: headings first, then a row a line, with commas, semicolons or tabs between.`}
        value={written.figures}
        onChange={(figures) => set({ figures })}
        rows={5}
        voice="wire"
        maxLength={60_000}
        error={isUnread ? t`Below the headings a row is missing.` : undefined}
      />
      <div className={styles['pair']}>
        {kind === 'chart' && (
          <>
            <TextField label={t`Unit`} value={written.unit} onChange={(unit) => set({ unit })} maxLength={60} />
            <TextField label={t`Axis (first column)`} value={written.axis} onChange={(axis) => set({ axis })} maxLength={60} />
          </>
        )}
        <TextField
          label={kind === 'chart' ? t`Source` : t`Source (optional)`}
          value={written.source}
          onChange={(source) => set({ source })}
          maxLength={120}
        />
      </div>
      {kind === 'chart' && (
        <>
          <Checkbox isSelected={written.isBars} onChange={(isBars) => set({ isBars })}>{t`Bars rather than lines`}</Checkbox>
          <Checkbox
            isSelected={written.isUnfolding}
            onChange={(isUnfolding) => set({ isUnfolding })}
            description={t`Readers have nothing of the points to come until you tell them.`}
          >
            {t`Tell it point by point`}
          </Checkbox>
          {written.isUnfolding && (
            <NumberField
              label={t`Points told at first`}
              value={written.shown}
              onChange={(shown) => set({ shown })}
              min={1}
              max={Math.max(1, grid?.rows.length ?? 1)}
              step={1}
            />
          )}
        </>
      )}
      {grid && <GridTable name={t`As it is read`} columns={grid.columns} rows={grid.rows} />}
    </>
  );
}

/** What was written as an attachment, once everything it needs is there. */
function attachmentOf(asked: Asked, { title: name, words: text, source: from, ...rest }: Written): Attachment | undefined {
  const [title, words, source, unit, axis] = [name, text, from, rest.unit, rest.axis].map((one) => one.trim()) as [
    string,
    string,
    string,
    string,
    string,
  ];
  if (asked.kind === 'image')
    return words === '' ? undefined : { image: asked.file, alt: words, ...(title === '' ? {} : { caption: title }) };
  if (title === '') return undefined;
  if (asked.kind === 'audio') return words === '' ? undefined : { audio: asked.file, title, transcript: words };
  if (asked.kind === 'video') return words === '' ? undefined : { video: asked.file, title, transcript: words };
  const grid = readGrid(rest.figures);
  if (!grid) return undefined;
  if (asked.kind === 'table') {
    const table = { table: grid, title, ...(source === '' ? {} : { source }) };
    return isDrawable(table) ? table : undefined;
  }
  if (source === '' || unit === '' || axis === '') return undefined;
  const chart = {
    chart: grid,
    title,
    unit,
    source,
    axis,
    ...(rest.isBars ? { bars: true } : {}),
    ...(rest.isUnfolding ? { shown: rest.shown } : {}),
  };
  return isDrawable(chart) ? chart : undefined;
}
