import { type MechanismSpec, mechanismEstimate } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Members } from '../../situation/MechanismItem.tsx';
import { useSession, useTable, useText } from '../../store/table.ts';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Catalogue.module.css';
import { FromTemplate } from './FromTemplate.tsx';
import { Bearing } from './MechanismCard.tsx';
import { useDecisionWords } from './use-decision-words.ts';
import { useDegreeWords } from './use-degree-words.ts';
import { useNumbers } from './use-numbers.ts';
import { useTermWords } from './use-term-words.ts';

/** One template in full: what it says, what it would bind and cost, and what it is taken from. */
export function TemplateSheet({ template, isAlone }: { template: MechanismSpec; isAlone: boolean }) {
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    // In place of the list it begins at its head, and whoever reads with the keyboard begins there too.
    if (!isAlone) return;
    sheet.current?.focus({ preventScroll: true });
    sheet.current?.scrollIntoView({ block: 'start' });
  }, [isAlone]);
  const text = useText();
  const { store, seat } = useTable();
  const { form, alliance } = useTermWords();
  const degree = useDegreeWords();
  const decisions = useDecisionWords();
  const { share } = useNumbers();
  const issues = useSession((session) => session.exercise?.issues);
  const estimate = mechanismEstimate(store.getState().session, seat, template);
  const { values, members } = estimate;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable for those who scroll with keys
    <article ref={sheet} className={styles['sheet']} tabIndex={0} aria-label={text(template.name)}>
      <header className={styles['head']}>
        <Tag tone="outline">{form[template.form]}</Tag>
        <h3 className={styles['title']}>{text(template.name)}</h3>
        <Bearing estimate={estimate} />
      </header>
      <p className={styles['says']}>{text(template.text)}</p>
      <dl className={styles['facts']}>
        <dt>
          <Trans>Parties</Trans>
        </dt>
        <dd>
          <Members members={members} />
        </dd>
        <dt>
          <Trans>Issues</Trans>
        </dt>
        <dd>{template.issues.map((id) => text(issues?.[id]?.name) || id).join('; ')}</dd>
        <dt>
          <Trans>Rule of decision</Trans>
        </dt>
        <dd>{decisions.sentence(template.rule, members)}</dd>
        {(['oblig', 'verif', 'secr'] as const).map((one) => (
          <Degree key={one} name={degree.name[one]} value={share(values[one])} words={degree.words(one, values[one])} />
        ))}
        <dt>
          <Trans>Existing alliances</Trans>
        </dt>
        <dd>{alliance[template.alliance]}</dd>
      </dl>
      {template.precedent && <Precedent precedent={template.precedent} />}
      <FromTemplate spec={template} members={members} />
    </article>
  );
}

function Degree({ name, value, words }: { name: string; value: string; words: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <b className="tabular">{value}</b> {words}
      </dd>
    </>
  );
}

function Precedent({ precedent: { facts, lesson, source } }: { precedent: NonNullable<MechanismSpec['precedent']> }) {
  const text = useText();
  return (
    <section className={styles['precedent']}>
      <h4>
        <Trans>What it is taken from</Trans>
      </h4>
      <p>{text(facts)}</p>
      <p className={styles['lesson']}>{text(lesson)}</p>
      <p className={styles['source']}>
        <Trans>Source: {source}</Trans>
      </p>
    </section>
  );
}
