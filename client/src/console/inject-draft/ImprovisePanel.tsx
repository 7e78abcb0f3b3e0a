import { MINUTE } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useDraft } from '../../store/drafts.ts';
import { useRoom } from '../../store/room.ts';
import { usePlayed, useSession, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Select } from '../../ui/Select.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { type Draft, EMPTY, isEmpty, missingIn } from './draft.ts';
import styles from './ImprovisePanel.module.css';
import { InjectComposer } from './InjectComposer.tsx';
import { TemplateBar } from './TemplateBar.tsx';
import { TemplateMenu } from './TemplateMenu.tsx';
import { QUICK, type Template, useTemplates } from './templates.tsx';
import { useAdHoc } from './use-ad-hoc.ts';
import { useMissingText } from './use-missing-text.ts';
import { useQuickKeys } from './use-quick-keys.ts';
import { useVoices } from './use-voices.ts';

/** Composes an inject in play: written, seen as each recipient will, sent now, kept back or set for later. */
export function ImprovisePanel({ layer = 'page' }: { layer?: 'page' | 'dialog' }) {
  const { t } = useLingui();
  const [draft, setDraft] = useDraft<Draft>('improvise', EMPTY);
  const [isLater, setLater] = useState(false);
  const [before, keepBefore] = useDraft<Draft>('improvise.before', EMPTY);
  const { remember } = useVoices();
  const templates = useTemplates();
  const text = useText();
  const original = useSession((session) => (draft.copyOf === undefined ? undefined : session.msel[draft.copyOf]?.inject));
  const adHoc = useAdHoc(draft, () => {
    remember(draft);
    setDraft(EMPTY);
  });
  const line = useRoom((room) => room.line);
  const missing = useMissingText(missingIn(draft));
  const wait = { disabledBecause: missing ?? (adHoc.isPending ? t`Sending` : undefined) };
  const frame = useRef<HTMLDivElement>(null);
  const commit = () => {
    if (missing === undefined && !adHoc.isPending) void adHoc.deliver();
  };
  const pick = (template: Template) => {
    setDraft(filled(draft, template));
    frame.current?.querySelector<HTMLElement>('[data-codes] input')?.focus();
  };
  useQuickKeys(frame, (place) => {
    const template = templates.slice(0, QUICK)[place];
    if (template) pick(template);
  });
  // Opened over the page, it begins where the key I leads beside it: at the quick starts.
  useEffect(() => {
    if (layer === 'dialog') frame.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [layer]);
  useShortcut('Mod+Enter', () => frame.current?.contains(document.activeElement) && commit(), {
    label: t`Deliver what is being written`,
    group: t`Improvise`,
    layer,
  });
  return (
    <div ref={frame} className={styles['frame']}>
      <Panel
        title={t`Improvise`}
        actions={
          <>
            {!isEmpty(draft) && (
              <Button
                size="small"
                variant="quiet"
                onPress={() => {
                  keepBefore(draft);
                  setDraft(EMPTY);
                }}
              >
                <Trans>Clear</Trans>
              </Button>
            )}
            <TemplateMenu layer={layer} onPick={pick} />
          </>
        }
        footer={
          <div className={styles['foot']}>
            {adHoc.problem && <Notice tone="error" title={adHoc.problem} />}
            {adHoc.isPending && line !== 'live' && <Notice title={t`Queued, will be sent when the line is back.`} />}
            {isLater && <Later adHoc={adHoc} disabledBecause={wait.disabledBecause} onDone={() => setLater(false)} />}
            {missing && !isEmpty(draft) && <p className="label">{missing}</p>}
            <div className={styles['buttons']}>
              <Button className={styles['now']} variant="primary" shortcut="Mod+Enter" onPress={commit} {...wait}>
                {adHoc.isPending ? <Trans>Sending…</Trans> : <Trans>Deliver now</Trans>}
              </Button>
              <Button onPress={() => void adHoc.hold()} {...wait}>
                <Trans>Hold</Trans>
              </Button>
              <Button aria-expanded={isLater} onPress={() => setLater(!isLater)}>
                <Trans>Later</Trans>
              </Button>
            </div>
          </div>
        }
      >
        <div className={styles['begin']}>
          <TemplateBar onPick={pick} />
          {original && (
            <p className="label">
              <Trans>
                A copy of {original.id} · {text(original.title)}
              </Trans>
            </p>
          )}
          {isEmpty(draft) && !isEmpty(before) && (
            <Button
              size="small"
              variant="quiet"
              onPress={() => {
                setDraft(before);
                keepBefore(EMPTY);
              }}
            >
              <Trans>Bring back what I was writing</Trans>
            </Button>
          )}
          <InjectComposer draft={draft} onChange={setDraft} onCommit={commit} original={original} />
        </div>
      </Panel>
    </div>
  );
}

/** A quick start over what is there: readers stay, and so does a text that was begun. */
function filled(draft: Draft, { fill, text }: Template): Draft {
  const [first, ...rest] = draft.wordings;
  const wordings = text !== undefined && first && first.text.trim() === '' ? [{ ...first, text }, ...rest] : draft.wordings;
  return { ...draft, ...fill, wordings };
}

function Later(props: { adHoc: ReturnType<typeof useAdHoc>; disabledBecause: string | undefined; onDone: () => void }) {
  const { t } = useLingui();
  const phase = useSession((session) => session.phase);
  const turns = useSession((session) => session.exercise?.turns);
  const played = usePlayed();
  const elapsed = phase ? Math.floor((played - phase.turnBeganAt) / MINUTE) : 0;
  const [turn, setTurn] = useState(phase?.turn ?? 1);
  const [offsetMin, setOffset] = useState(elapsed + 5);
  const ahead = (turns ?? []).filter(({ n }) => n >= (phase?.turn ?? 1));
  const isPast = turn === phase?.turn && offsetMin <= elapsed;
  return (
    <div className={styles['later']}>
      <Select
        label={t`Turn`}
        options={ahead.map(({ n }) => ({ value: String(n), label: t`Turn ${n}` }))}
        value={String(turn)}
        onChange={(next) => setTurn(Number(next))}
      />
      <NumberField label={t`Minutes into the turn`} value={offsetMin} onChange={setOffset} min={0} max={1440} unit={t`min`} />
      <Button
        disabledBecause={props.disabledBecause ?? (isPast ? t`That time has passed; deliver it now instead` : undefined)}
        onPress={async () => {
          if (await props.adHoc.schedule({ turn, offsetMin })) props.onDone();
        }}
      >
        <Trans>Set for then</Trans>
      </Button>
    </div>
  );
}
