import { type MechanismEstimate, mechanismEstimate } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronDown, ChevronRight, RotateCcw, X } from 'lucide-react';
import { useRefusalText } from '../../connection/refusal-text.ts';
import { Members } from '../../situation/MechanismItem.tsx';
import { useSession, useTable, useText } from '../../store/table.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './MechanismCard.module.css';
import type { DraftedMechanism } from './mechanism-draft.ts';
import { Settings } from './Settings.tsx';
import type { Drafted } from './use-drafted.ts';
import { useNumbers } from './use-numbers.ts';

/** A mechanism in a text being written: what it comes to in a line, and unfolded all that can be set. */
export function MechanismCard(props: {
  /** Its number among the articles of the text. */
  number: number;
  drafted: Drafted;
  isOpen: boolean;
  onFold: (isOpen: boolean) => void;
  onChange: (draft: DraftedMechanism) => void;
  onRemove: () => void;
}) {
  const { t } = useLingui();
  const text = useText();
  const refusalText = useRefusalText();
  const { number, isOpen } = props;
  const { draft, shape, template, refusal } = props.drafted;
  const name = text(shape?.name) || draft.template;
  const isChanged = Object.keys(draft).some((key) => key !== 'key' && key !== 'template');
  return (
    <li className={styles['card']} data-mechanism={draft.key}>
      <div className={styles['head']}>
        <span className={styles['number']} aria-hidden="true">
          {number}
        </span>
        <button type="button" className={styles['name']} aria-expanded={isOpen} onClick={() => props.onFold(!isOpen)}>
          {isOpen ? <ChevronDown aria-hidden="true" /> : <ChevronRight aria-hidden="true" />}
          <span>{name}</span>
        </button>
        {isChanged && (
          <IconButton
            size="small"
            name={t`Set “${name}” back to the template`}
            icon={<RotateCcw />}
            onPress={() => props.onChange({ key: draft.key, template: draft.template })}
          />
        )}
        <IconButton size="small" name={t`Take “${name}” out of the text`} icon={<X />} onPress={props.onRemove} />
      </div>
      {shape && <Line drafted={props.drafted} />}
      {refusal && (
        <div className={styles['refused']}>
          <Notice tone="warning" title={<Trans>It cannot be tabled so.</Trans>}>
            {refusalText(refusal)}
          </Notice>
        </div>
      )}
      {isOpen && shape && template && (
        <div className={styles['body']}>
          <Settings draft={draft} spec={shape} template={template} onChange={props.onChange} />
        </div>
      )}
    </li>
  );
}

function Line({ drafted: { shape } }: { drafted: Drafted }) {
  const { seat } = useTable();
  const session = useSession((one) => one);
  const estimate = mechanismEstimate(session, seat, shape!);
  return (
    <div className={styles['line']}>
      <Members members={estimate.members} />
      <Bearing estimate={estimate} />
    </div>
  );
}

/** Its bite, what it is likely to cost this delegation, and how long it is built. */
export function Bearing({ estimate: { bite, setup, buildTurns, isMember } }: { estimate: MechanismEstimate }) {
  const { t } = useLingui();
  const { share, about } = useNumbers();
  const cost = setup ? t`costs you ${about(setup)}` : isMember ? '' : t`you are not in it`;
  return <p className={styles['bearing']}>{[t`bite ${share(bite)}`, cost, t`${buildTurns} turns to build`].filter(Boolean).join(' · ')}</p>;
}
