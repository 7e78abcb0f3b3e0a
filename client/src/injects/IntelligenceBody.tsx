import { Trans } from '@lingui/react/macro';
import { Markdown } from '../ui/Markdown.tsx';
import styles from './bodies.module.css';
import type { BodyProps } from './body.ts';
import { useGradeWords } from './grades.ts';

/** Opens with how far it can be trusted: that is the first thing a reader needs of it. */
export function IntelligenceBody({ item, title, text }: BodyProps) {
  const words = useGradeWords();
  const { reliability } = item;
  return (
    <div className={styles['intelligence']}>
      <h3>{title}</h3>
      {reliability && (
        <dl className={styles['grades']}>
          <div>
            <dt>
              <Trans>Source</Trans> <b>{reliability.source}</b>
            </dt>
            <dd>{words.source(reliability.source)}</dd>
          </div>
          <div>
            <dt>
              <Trans>Information</Trans> <b>{reliability.info}</b>
            </dt>
            <dd>{words.information(reliability.info)}</dd>
          </div>
        </dl>
      )}
      <Markdown source={text} voice="message" />
    </div>
  );
}
