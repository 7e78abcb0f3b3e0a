import { adoptionReckoned, type MechanismSpec } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useRefusalText } from '../../connection/refusal-text.ts';
import { type DraftedMechanism, writtenMechanism } from '../../delegation/mechanisms/mechanism-draft.ts';
import { Settings } from '../../delegation/mechanisms/Settings.tsx';
import { useDrafted } from '../../delegation/mechanisms/use-drafted.ts';
import { useSession, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { useDeed } from '../use-deed.ts';
import styles from './Architecture.module.css';
import { PriceTable } from './Prices.tsx';
import { Reckoned } from './Reckoned.tsx';

const NONE: readonly MechanismSpec[] = [];

/** Puts a mechanism of the catalogue in place by the facilitator's word: which, with what changes, built or in force at once. */
export function Adopt() {
  const isOpen = useConsole((state) => state.sheet === 'adopt');
  return isOpen ? <Adopting /> : null;
}

function Adopting() {
  const { t } = useLingui();
  const look = useLook();
  const deed = useDeed();
  const refusal = useRefusalText();
  const catalogue = useSession((session) => session.exercise?.mechanisms) ?? NONE;
  const [draft, setDraft] = useState<DraftedMechanism>({ key: 'adopt', template: catalogue[0]?.id ?? '' });
  const [inForce, setInForce] = useState(false);
  const [why, setWhy] = useState('');
  const [drafted] = useDrafted(useMemo(() => [draft], [draft]));
  const { spec, shape, template, refusal: refused } = drafted ?? {};
  const close = () => look({ sheet: undefined });
  const missing = refused ? refusal(refused) : why.trim() === '' ? t`Say why first; the log keeps it.` : undefined;
  const adopt = async () => {
    if (await deed.run('adoptMechanism', { mechanism: writtenMechanism(draft), inForce, why }))
      look({ sheet: undefined, mechanism: draft.template });
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      size="full"
      title={<Trans>Put a mechanism in place</Trans>}
      actions={
        <>
          <Button onPress={close}>
            <Trans>Leave it</Trans>
          </Button>
          <Button
            variant="primary"
            disabledBecause={missing ?? (deed.isPending ? t`Sending` : undefined)}
            reasonShown="text"
            onPress={() => void adopt()}
          >
            {inForce ? <Trans>Put it in force</Trans> : <Trans>Adopt it, to be built</Trans>}
          </Button>
        </>
      }
    >
      <div className={styles['adopting']}>
        <Templates catalogue={catalogue} chosen={draft.template} onChoose={(next) => setDraft({ key: 'adopt', template: next })} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reachable by keyboard */}
        <div className={styles['settings']} tabIndex={0}>
          {shape && template && <Settings key={draft.template} draft={draft} spec={shape} template={template} onChange={setDraft} />}
        </div>
        <div className={styles['would']}>
          <Switch
            isSelected={inForce}
            onChange={setInForce}
            description={t`Otherwise its members pay for it turn by turn until it is built.`}
          >
            <Trans>In force at once</Trans>
          </Switch>
          <TextField
            label={t`Why`}
            value={why}
            onChange={setWhy}
            maxLength={300}
            placeholder={t`The reason, for the log`}
            description={t`It goes out to everybody with the adoption.`}
          />
          {refused && <Notice tone="warning" title={refusal(refused)} />}
          {deed.problem && <Notice tone="error" title={deed.problem} />}
          {spec && <Would spec={spec} inForce={inForce} />}
        </div>
      </div>
    </Dialog>
  );
}

function Templates(props: { catalogue: readonly MechanismSpec[]; chosen: string; onChoose: (template: string) => void }) {
  const { t } = useLingui();
  const text = useText();
  const [sought, seek] = useState('');
  const words = sought.trim().toLowerCase();
  const shown = props.catalogue.filter((one) => `${text(one.name)} ${text(one.text)}`.toLowerCase().includes(words));
  return (
    <div className={styles['templates']}>
      <TextField
        label={t`Search the catalogue`}
        labelShown="hidden"
        placeholder={t`Search the catalogue`}
        icon={<Search aria-hidden="true" />}
        value={sought}
        onChange={seek}
      />
      <ul aria-label={t`Catalogue`}>
        {shown.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className={styles['template']}
              aria-pressed={one.id === props.chosen}
              onClick={() => props.onChoose(one.id)}
            >
              {text(one.name)}
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && (
        <p className="secondary">
          <Trans>Nothing matches.</Trans>
        </p>
      )}
    </div>
  );
}

/** What it would cost and how likely it is to come about, as the world is now. */
function Would({ spec, inForce }: { spec: MechanismSpec; inForce: boolean }) {
  const session = useSession((one) => one);
  const would = adoptionReckoned(session, spec);
  if (!would) return null;
  const rows = would.prices.map(({ delegation, setup, instalment, upkeep, capital }) => ({
    delegation,
    capital,
    setup: setup.value,
    instalment,
    upkeep,
    due: inForce ? upkeep : instalment,
  }));
  return (
    <section className={styles['section']}>
      <h4>
        <Trans>What it would be, as the world is now</Trans>
      </h4>
      <dl className={styles['facts']}>
        <dt>
          <Trans>Bite</Trans>
        </dt>
        <dd>
          <Reckoned reckoning={would.bite} />
        </dd>
        {!inForce && (
          <>
            <dt>
              <Trans>Building</Trans>
            </dt>
            <dd>
              <Trans>{would.buildTurns} turns</Trans>
            </dd>
            <dt>
              <Trans>Setback</Trans>
            </dt>
            <dd>
              <Reckoned reckoning={would.setback} as="percent" />
            </dd>
            <dt>
              <Trans>Comes into force</Trans>
            </dt>
            <dd>
              <Reckoned reckoning={would.inForce} as="percent" />
            </dd>
          </>
        )}
      </dl>
      <PriceTable rows={rows} stage={inForce ? 'inForce' : 'building'} />
    </section>
  );
}
