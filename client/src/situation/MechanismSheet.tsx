import { FUNCTIONS, type MechanismSeen } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useTermWords } from '../delegation/mechanisms/use-term-words.ts';
import { useNames } from '../delegation/use-names.ts';
import { useRuleWords } from '../delegation/votes/use-rule-words.ts';
import { useActor } from '../room/use-seat-name.ts';
import { useText } from '../store/table.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Accession } from './Accession.tsx';
import { useFunctionNames } from './Coverage.tsx';
import { KnownTo, Members } from './MechanismItem.tsx';
import styles from './MechanismSheet.module.css';
import { NoticeOfLeaving } from './NoticeOfLeaving.tsx';
import { useEndWords } from './use-end-words.ts';
import { useMechanismWords } from './use-mechanism-words.ts';

/** One mechanism in full: its text, what it can do, how it decides, what it costs, and how one leaves it. */
export function MechanismSheet({ seen, onClose }: { seen: MechanismSeen; onClose: () => void }) {
  const text = useText();
  return (
    <Dialog isOpen onClose={onClose} kind="drawer" title={text(seen.name)}>
      <div className={styles['sheet']}>
        <p className={styles['stage']}>
          <Stage seen={seen} />
        </p>
        <Members members={seen.members} />
        {seen.state.readers && <KnownTo readers={seen.state.readers} />}
        <p className={styles['text']}>{text(seen.spec.text)}</p>
        <dl className={styles['facts']}>
          <Scope seen={seen} />
          <InCrisis seen={seen} />
          <Order seen={seen} />
          <Cost seen={seen} />
        </dl>
        <Accession seen={seen} />
        <NoticeOfLeaving seen={seen} />
      </div>
    </Dialog>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Stage({ seen }: { seen: MechanismSeen }) {
  const { building } = useMechanismWords();
  const why = useEndWords().mechanism;
  const { stage, inForceTurn, ended } = seen.state;
  if (stage === 'building') {
    const { far, held } = building(seen);
    return <Trans>Being built: {[far, held].filter(Boolean).join(' · ')}</Trans>;
  }
  if (stage === 'inForce') {
    return inForceTurn ? <Trans>In force since turn {inForceTurn}</Trans> : <Trans>In force from the start</Trans>;
  }
  const because = ended ? why(ended) : '';
  return seen.endedIn === undefined ? (
    because
  ) : (
    <Trans>
      Ended in turn {seen.endedIn}: {because}
    </Trans>
  );
}

function Scope({ seen: { issues, spec, host } }: { seen: MechanismSeen }) {
  const text = useText();
  const { list } = useNames();
  const names = useFunctionNames();
  const { level, alliance, withoutPrejudice } = spec;
  const levels = useLevels();
  const clauses = useAllianceWords();
  return (
    <>
      <Fact name={<Trans>Issues</Trans>}>{list(issues.map(({ name }) => text(name)))}</Fact>
      <Fact name={<Trans>Provides for</Trans>}>{FUNCTIONS.map((fn) => `${names[fn]} ${Math.round(spec.fn[fn] * 100)} %`).join(' · ')}</Fact>
      {level && <Fact name={<Trans>Level</Trans>}>{levels[level]}</Fact>}
      {host !== undefined && <Fact name={<Trans>Hosted by</Trans>}>{text(host)}</Fact>}
      <Fact name={<Trans>Alliances</Trans>}>{clauses[alliance]}</Fact>
      {withoutPrejudice && (
        <Fact name={<Trans>Claims</Trans>}>
          <Trans>without prejudice to any claim</Trans>
        </Fact>
      )}
    </>
  );
}

/** When it can act, and where it stands towards each crisis under way. */
function InCrisis({ seen }: { seen: MechanismSeen }) {
  const text = useText();
  const { stance, hours } = useMechanismWords();
  const first = hours(seen.latencyHours);
  return (
    <Fact name={<Trans>In a crisis</Trans>}>
      {seen.latencyHours > 0 ? <Trans>first effect after {first} h</Trans> : <Trans>acts at once</Trans>}
      {seen.spec.hotline && (
        <>
          {' · '}
          <Trans>hotline for its members</Trans>
        </>
      )}
      {seen.towards.map((towards) => (
        <p key={towards.crisis}>
          {text(towards.name)}: {stance(seen, towards)}
        </p>
      ))}
    </Fact>
  );
}

/** How it decides, who chairs, how long it lasts and how one leaves. */
function Order({ seen }: { seen: MechanismSeen }) {
  const { spec, members, chair, leaving } = seen;
  const { accession } = useTermWords();
  const { t } = useLingui();
  const actor = useActor();
  const { names } = useNames();
  const rule = useRuleWords();
  const { noticeTurns, sunset } = spec;
  return (
    <>
      <Fact name={<Trans>Decides by</Trans>}>{rule({ rule: spec.rule, electorate: [...members] })}</Fact>
      {chair !== undefined && spec.chair && (
        <Fact name={<Trans>Chair</Trans>}>
          <Trans>
            {actor(chair).name} now; in the order {names(spec.chair.order)}
          </Trans>
        </Fact>
      )}
      {sunset?.turns !== undefined && (
        <Fact name={<Trans>Term</Trans>}>
          <Trans>lapses {sunset.turns} turns after entry into force</Trans>
        </Fact>
      )}
      {(spec.accession ?? 'closed') !== 'closed' && (
        <Fact name={<Trans>Others may join</Trans>}>{accession[spec.accession ?? 'closed']}</Fact>
      )}
      <Held seen={seen} />
      <Fact name={<Trans>Leaving</Trans>}>
        <Plural
          value={noticeTurns}
          _0="at the end of the turn in which notice is given"
          one="one turn after the notice"
          other="# turns after the notice"
        />
        {leaving.map(({ delegation, after }) => (
          <p key={delegation}>
            <b>{t`${actor(delegation).name} leaves after turn ${after}`}</b>
          </p>
        ))}
      </Fact>
    </>
  );
}

/** What reservations and objections to them leave of it. */
function Held({ seen: { state } }: { seen: MechanismSeen }) {
  const { names } = useNames();
  const { reservations = [], notBetween = [] } = state;
  if (reservations.length === 0 && notBetween.length === 0) return null;
  return (
    <Fact name={<Trans>Reservations</Trans>}>
      {reservations.length > 0 && (
        <p>
          <Trans>{names(reservations)}: what binds between each of them and the others is halved</Trans>
        </p>
      )}
      {notBetween.map((pair) => (
        <p key={pair.join('~')}>
          <Trans>does not hold between {names(pair)}</Trans>
        </p>
      ))}
    </Fact>
  );
}

/** What it costs this delegation. */
function Cost({ seen: { price, state, isOwn } }: { seen: MechanismSeen }) {
  const { i18n } = useLingui();
  if (!price) {
    return isOwn && state.stage !== 'lapsed' && state.stage !== 'abandoned' ? (
      <Fact name={<Trans>Costs you</Trans>}>
        <Trans>not known before the end of the first turn</Trans>
      </Fact>
    ) : null;
  }
  const points = (value: number) => i18n.number(value, { maximumFractionDigits: 1 });
  const [setup, instalment, upkeep] = [points(price.setup), points(price.instalment), points(price.upkeep)];
  return (
    <Fact name={<Trans>Costs you</Trans>}>
      {state.stage === 'building' && (
        <p>
          <Trans>
            {instalment} points of political capital each turn of building, {setup} in all
          </Trans>
        </p>
      )}
      <p>
        {state.stage === 'inForce' ? (
          <Trans>{upkeep} points of political capital each turn</Trans>
        ) : (
          <Trans>then {upkeep} points each turn to keep it up</Trans>
        )}
      </p>
    </Fact>
  );
}

function useLevels(): Record<NonNullable<MechanismSeen['spec']['level']>, string> {
  const { t } = useLingui();
  return { working: t`working level`, senior: t`senior officials`, ministerial: t`ministers`, leaders: t`leaders` };
}

function useAllianceWords(): Record<MechanismSeen['spec']['alliance'], string> {
  const { t } = useLingui();
  return {
    complementary: t`it complements existing alliances`,
    silent: t`it is silent on existing alliances`,
    limits: t`it limits what alliances may do`,
    supersedes: t`it takes the place of existing alliances`,
  };
}
