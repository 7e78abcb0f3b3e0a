import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import documents from '../Document.module.css';
import { ProposalEditor } from '../ProposalEditor.tsx';
import type { Reworking } from './use-reworking.ts';

/** The editor of a text that several may write. Where it was written anew meanwhile, one chooses which of the two goes on. */
export function Rewrite(props: {
  reworking: Reworking;
  isPending: boolean;
  because: string | undefined;
  /** What the button says. */
  action: ReactNode;
  onSave: () => void;
  onChange: () => void;
}) {
  const { reworking, because, onSave } = props;
  const { draft, keep, write, isStale, writeOver, missing } = reworking;
  const discard = () => {
    keep(null);
    write(false);
  };
  return (
    <>
      {isStale && (
        <Notice
          tone="warning"
          title={<Trans>It was written anew meanwhile.</Trans>}
          action={
            <Button size="small" onPress={writeOver}>
              <Trans>Go on with mine</Trans>
            </Button>
          }
        >
          <Trans>Your text is kept here. Go on with it over the new version, or discard it.</Trans>
        </Notice>
      )}
      <ProposalEditor
        draft={draft}
        onChange={(next) => {
          keep(next);
          props.onChange();
        }}
      />
      <div className={documents['actions']}>
        <Button variant="primary" isPending={props.isPending} reasonShown="text" disabledBecause={because ?? missing} onPress={onSave}>
          {props.action}
        </Button>
        <Button onPress={() => write(false)}>
          <Trans>Keep for later</Trans>
        </Button>
        <Button variant="quiet" onPress={discard}>
          <Trans>Discard</Trans>
        </Button>
      </div>
    </>
  );
}
