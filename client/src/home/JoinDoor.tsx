import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../ui/Button.tsx';
import { CodeField } from '../ui/CodeField.tsx';
import styles from './Door.module.css';
import { Door } from './Door.tsx';
import { whereTo } from './where-to.ts';

/** Six boxes for the code that the facilitator shows; a whole link may be pasted as well. */
export function JoinDoor({ initial = '', problem }: { initial?: string; problem?: string | undefined }) {
  const { t } = useLingui();
  const [, go] = useLocation();
  const [code, setCode] = useState(initial);
  const [isUnknown, setUnknown] = useState(false);

  const follow = (text: string) => {
    const place = whereTo(text);
    setUnknown(place === undefined);
    // The facilitator's link is read from the fragment, which the router does not carry.
    if (place?.startsWith('/#')) location.hash = place.slice(1);
    else if (place !== undefined) go(place);
  };
  const change = (next: string) => {
    setUnknown(false);
    setCode(next);
  };
  const missing = 6 - code.length;
  const error = isUnknown ? t`That is neither a code nor a link of this server. A code has six letters or digits.` : problem;
  return (
    <Door title={<Trans>Join</Trans>} what={<Trans>The code your facilitator shows, or the whole link.</Trans>}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          follow(code);
        }}
      >
        <CodeField label={t`Code or link`} labelShown="hidden" value={code} onChange={change} onLong={follow} error={error} />
        <div className={styles['row']}>
          <Button
            type="submit"
            variant={missing > 0 ? 'outline' : 'primary'}
            disabledBecause={missing > 0 ? t`Type the six characters of the code first` : undefined}
          >
            <Trans>Join</Trans>
          </Button>
          <span className={styles['aside']}>
            <Trans>no account needed</Trans>
          </span>
        </div>
      </form>
    </Door>
  );
}
