import { adoptionReckoned, FUNCTIONS, type MechanismSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useRuleWords } from '../../delegation/votes/use-rule-words.ts';
import { useActor } from '../../room/use-seat-name.ts';
import { useAmount } from '../../room/variable-words.ts';
import { useFunctionNames } from '../../situation/Coverage.tsx';
import { Members } from '../../situation/MechanismItem.tsx';
import { useEndWords } from '../../situation/use-end-words.ts';
import { useMechanismWords } from '../../situation/use-mechanism-words.ts';
import { useSession, useTable, useText } from '../../store/table.ts';
import styles from './Architecture.module.css';
import { Builds } from './Builds.tsx';
import { EndMechanism } from './EndMechanism.tsx';
import { Prices } from './Prices.tsx';
import { Reckoned } from './Reckoned.tsx';

/** One mechanism in full: its text and what it can do, what it costs each member, and how the building of it goes. */
export function MechanismDetail({ seen }: { seen: MechanismSeen }) {
  const text = useText();
  const { give } = useTable();
  const isLive = seen.state.stage === 'inForce' || seen.state.stage === 'building';
  const isOver = useSession((session) => session.stage === 'ended');
  return (
    <article className={styles['detail']} aria-label={text(seen.name)}>
      <header>
        <h3 className={styles['name']}>{text(seen.name)}</h3>
        <p className="secondary">
          <Stage seen={seen} />
          {' · '}
          <From seen={seen} />
        </p>
      </header>
      <p className={styles['text']}>{text(seen.spec.text)}</p>
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Facts seen={seen} />
          {give && isLive && !isOver && <EndMechanism key={seen.state.id} id={seen.state.id} />}
        </div>
        <div className={styles['column']}>
          <Prices seen={seen} />
          <Builds seen={seen} />
        </div>
      </div>
    </article>
  );
}

function Stage({ seen }: { seen: MechanismSeen }) {
  const amount = useAmount();
  const why = useEndWords().mechanism;
  const { building } = useMechanismWords();
  const { stage, inForceTurn, maturity, ended } = seen.state;
  if (stage === 'building') return [building(seen).far, building(seen).held].filter(Boolean).join(' · ');
  if (stage === 'inForce') {
    return (
      <>
        {inForceTurn ? <Trans>In force since turn {inForceTurn}</Trans> : <Trans>In force from the start</Trans>}
        {', '}
        <Trans>maturity {amount(maturity)}</Trans>
      </>
    );
  }
  return (
    <>
      {seen.endedIn !== undefined && <Trans>Ended in turn {seen.endedIn}</Trans>}
      {ended && `: ${why(ended)}`}
    </>
  );
}

/** How it came to be. */
function From({ seen: { state } }: { seen: MechanismSeen }) {
  const number = useSession((session) => (state.proposal === undefined ? undefined : session.proposals[state.proposal]?.number));
  if (number !== undefined)
    return (
      <Trans>
        by the text P-{number}, adopted in turn {state.adoptedTurn}
      </Trans>
    );
  return state.adoptedTurn === 0 ? <Trans>part of the start</Trans> : <Trans>put in place by you in turn {state.adoptedTurn}</Trans>;
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Facts({ seen }: { seen: MechanismSeen }) {
  const { t } = useLingui();
  const text = useText();
  const actor = useActor();
  const rule = useRuleWords();
  const functions = useFunctionNames();
  const { stance, hours } = useMechanismWords();
  const session = useSession((one) => one);
  const { spec, members, issues, host, chair, latencyHours, towards, leaving } = seen;
  const would = adoptionReckoned(session, { ...spec, members });
  return (
    <dl className={styles['facts']}>
      <Fact name={<Trans>Members</Trans>}>
        <Members members={members} />
        {leaving.map(({ delegation, after }) => (
          <p key={delegation}>{t`${actor(delegation).name} leaves after turn ${after}`}</p>
        ))}
      </Fact>
      <Fact name={<Trans>Issues</Trans>}>{issues.map(({ name }) => text(name)).join(' · ')}</Fact>
      {would && (
        <Fact name={<Trans>Bite</Trans>}>
          <Reckoned reckoning={would.bite} />
        </Fact>
      )}
      <Fact name={<Trans>Provides for</Trans>}>
        {FUNCTIONS.map((fn) => `${functions[fn]} ${Math.round(spec.fn[fn] * 100)} %`).join(' · ')}
      </Fact>
      <Fact name={<Trans>Decides by</Trans>}>{rule({ rule: spec.rule, electorate: [...members] })}</Fact>
      <Fact name={<Trans>In a crisis</Trans>}>
        {latencyHours > 0 ? <Trans>first effect after {hours(latencyHours)} h</Trans> : <Trans>acts at once</Trans>}
        {towards.map((one) => (
          <p key={one.crisis}>
            {text(one.name)}: {stance(seen, one)}
          </p>
        ))}
      </Fact>
      {host !== undefined && <Fact name={<Trans>Hosted by</Trans>}>{text(host)}</Fact>}
      {chair !== undefined && <Fact name={<Trans>Chair</Trans>}>{actor(chair).name}</Fact>}
      {seen.state.stage === 'building' && would && (
        <>
          <Fact name={<Trans>Setback</Trans>}>
            <Reckoned reckoning={would.setback} as="percent" />
          </Fact>
          <Fact name={<Trans>Comes into force</Trans>}>
            <Reckoned reckoning={would.inForce} as="percent" />
            <p className="tertiary">
              <Trans>if it were begun as the world is now</Trans>
            </p>
          </Fact>
        </>
      )}
    </dl>
  );
}
