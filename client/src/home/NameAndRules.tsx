import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { useProblemText } from '../connection/refusal-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useRemembered } from '../ui/use-remembered.ts';
import styles from './Entrance.module.css';
import { GroundRules } from './GroundRules.tsx';

const LONGEST = 60;

/** A name, the ground rules, and the button that goes ahead; says what is missing and keeps what was typed. */
export function NameAndRules(props: {
  /** Offered when this browser remembers no name. */
  initial?: string | undefined;
  go: ReactNode;
  /** The headline when it fails. */
  failed: ReactNode;
  /** Another thing that must be done first. */
  missing?: string | undefined;
  onGo: (name: string) => Promise<void>;
}) {
  const { t } = useLingui();
  const problemText = useProblemText();
  const [remembered, remember] = useRemembered('holder', '');
  const [typed, setTyped] = useState<string>();
  const [isAccepted, setAccepted] = useState(false);
  const [isGoing, setGoing] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const name = typed ?? (remembered || props.initial || '');
  const missing =
    props.missing ??
    (name.trim() === '' ? t`Give your name first` : isAccepted ? undefined : t`Accept the recording and the ground rules first`);

  const goAhead = async () => {
    if (missing !== undefined || isGoing) return;
    setGoing(true);
    setProblem(undefined);
    remember(name.trim());
    try {
      await props.onGo(name.trim());
    } catch (caught) {
      setProblem(caught);
      setGoing(false);
    }
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void goAhead();
      }}
    >
      <TextField
        label={t`Your name`}
        description={t`As the others at the table shall see it.`}
        value={name}
        onChange={setTyped}
        maxLength={LONGEST}
        autoComplete="name"
        enterKeyHint="go"
      />
      <GroundRules isAccepted={isAccepted} onChange={setAccepted} />
      {problem !== undefined && (
        <Notice tone="error" title={props.failed}>
          {problemText(problem)}
        </Notice>
      )}
      <div className={styles['go']}>
        <Button type="submit" variant="primary" size="large" isPending={isGoing} disabledBecause={missing} reasonShown="text">
          {isGoing ? <Trans>One moment</Trans> : props.go}
        </Button>
      </div>
    </form>
  );
}
