import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useState } from 'react';
import { Popover as AriaPopover, Dialog, Heading, type PopoverProps } from 'react-aria-components';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import popover from './Popover.module.css';
import styles from './Tour.module.css';
import { useShortcut } from './use-shortcut.ts';

export interface TourStep {
  readonly id: string;
  /** Where it points: the first of these selectors that finds something. Without any the step is left out. */
  readonly at: readonly string[];
  readonly placement?: NonNullable<PopoverProps['placement']>;
  readonly title: ReactNode;
  readonly text: ReactNode;
}

/**
 * Leads through the parts of a screen, one at a time, without covering it: play goes on and can be played meanwhile.
 * Arrow keys or the buttons step, Escape leaves.
 */
export function Tour({ label, steps, onClose }: { label: string; steps: readonly TourStep[]; onClose: () => void }) {
  const { t } = useLingui();
  const [shown] = useState(() => steps.filter((step) => find(step)));
  const [place, setPlace] = useState(0);
  const step = shown[place];
  const target = step && find(step);
  useEffect(() => {
    if (!target) return;
    target.setAttribute('data-toured', '');
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return () => target.removeAttribute('data-toured');
  }, [target]);
  const isLast = place === shown.length - 1;
  const next = () => (isLast ? onClose() : setPlace(place + 1));
  const back = () => setPlace(Math.max(0, place - 1));
  const group = t`Tour`;
  useShortcut('Escape', onClose, { label: t`Leave the tour`, group, layer: 'dialog' });
  useShortcut('ArrowRight', next, { label: t`Next step`, group, layer: 'dialog' });
  useShortcut('ArrowLeft', back, { label: t`Previous step`, group, layer: 'dialog' });
  if (!step || !target) return null;
  return (
    <AriaPopover
      className={cx(popover['popover'], styles['frame'])}
      triggerRef={{ current: target }}
      placement={step.placement ?? 'bottom'}
      isOpen
      isNonModal
      isKeyboardDismissDisabled
      offset={8}
    >
      <Dialog className={cx(popover['content'], styles['content'])} aria-label={label}>
        <div aria-live="polite">
          <Heading slot="title" level={2} className={cx(styles['title'])}>
            {step.title}
          </Heading>
          <p className={styles['text']}>{step.text}</p>
        </div>
        <div className={styles['foot']}>
          <span className={styles['count']}>
            <Trans>
              {place + 1} of <Plural value={shown.length} one="# step" other="# steps" />
            </Trans>
          </span>
          {!isLast && (
            <Button size="small" variant="quiet" onPress={onClose}>
              <Trans>Leave</Trans>
            </Button>
          )}
          {place > 0 && (
            <Button size="small" onPress={back}>
              <Trans>Back</Trans>
            </Button>
          )}
          <Button size="small" variant="primary" autoFocus onPress={next}>
            {isLast ? <Trans>Done</Trans> : <Trans>Next</Trans>}
          </Button>
        </div>
      </Dialog>
    </AriaPopover>
  );
}

function find({ at }: TourStep): HTMLElement | undefined {
  for (const selector of at) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return undefined;
}
