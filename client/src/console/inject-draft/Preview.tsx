import { type Inject, MINUTE, scenarioTime, wireOf } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { InjectCard } from '../../injects/InjectCard.tsx';
import { useTimes } from '../../room/times.ts';
import { useActor } from '../../room/use-seat-name.ts';
import { useDelegations, usePlayed, useSession, useText } from '../../store/table.ts';
import { Chip } from '../../ui/Chip.tsx';
import { type Draft, injectTextOf, wordingOf } from './draft.ts';
import styles from './InjectComposer.module.css';

/** The card exactly as a recipient will see it; one press on a chip shows another's. `goneAt`: exercise time in ms at which it went out. */
export function Preview({ draft, original, goneAt }: { draft: Draft; original?: Inject | undefined; goneAt?: number | undefined }) {
  const { t } = useLingui();
  const text = useText();
  const actor = useActor();
  const times = useTimes();
  const session = useSession((one) => one);
  const played = usePlayed();
  const codes = useDelegations().map(({ id }) => id);
  const [chosen, setChosen] = useState<string>();
  const control = { code: t`Control`, name: t`The control room alone`, slot: 'facilitator' as const };

  const readsAll = wordingOf(draft, 'all');
  const place = (recipient: string) => {
    const own = wordingOf(draft, recipient);
    return own >= 0 || recipient === 'public' || recipient === 'control' ? own : readsAll;
  };
  const isPublic = wordingOf(draft, 'public') >= 0;
  const readers = [...codes.filter((code) => place(code) >= 0), ...['public', 'control'].filter((apart) => wordingOf(draft, apart) >= 0)];
  const reader = readers.find((one) => one === chosen) ?? readers[0];
  const others = isPublic ? 0 : codes.filter((code) => !readers.includes(code)).length;
  if (reader === undefined) {
    return (
      <p className="label">
        <Trans>Choose who reads it, and the card appears here as they will see it.</Trans>
      </p>
    );
  }
  const written = injectTextOf(draft, original, text, codes);
  const bare = { id: 'preview', number: 1, kind: 'contextual', objective: [] } as const;
  // The kept fields of the original and the written text make up a whole inject; the type cannot follow the merge.
  const inject = { ...(original && draft.copyOf === undefined ? original : bare), ...written } as Inject;
  const isApart = reader === 'public' || reader === 'control';
  const recipient = written.to.findIndex(({ list }) => list.includes(reader) || (list.includes('all') && !isApart));
  const at = (goneAt ?? played) + (written.to[recipient]?.delayMin ?? 0) * MINUTE;
  const planned = { ...wireOf(session, inject, Math.max(0, recipient), at), at: 0 };
  // What has gone out is shown as its readers have it now: of a chart, the points told since.
  const told = session.wire[planned.id]?.attachments;
  const item = told ? { ...planned, attachments: told } : planned;
  const when = scenarioTime(session, at);
  return (
    <section className={styles['preview']} aria-label={t`As each recipient will see it`}>
      <div className={styles['seenBy']}>
        <span className="kicker">
          <Trans>As seen by</Trans>
        </span>
        {readers.map((one) => {
          const { code, name, slot } = one === 'control' ? control : actor(one);
          return (
            <button key={one} type="button" className={styles['toggle']} aria-pressed={one === reader} onClick={() => setChosen(one)}>
              <Chip code={code} slot={slot} name={name} variant={one === reader ? 'solid' : 'outline'} />
            </button>
          );
        })}
        {others > 0 && (
          <span className={styles['nobody']}>
            <Plural value={others} one="# other: nothing" other="# others: nothing" />
          </span>
        )}
      </div>
      <InjectCard item={item} {...(when === undefined ? {} : { time: times.scenarioClock(when) })} />
    </section>
  );
}
