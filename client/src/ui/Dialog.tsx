import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

export interface DialogProps {
  isOpen: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons at the foot, the one that goes ahead last. */
  actions?: ReactNode;
  /** A modal in the middle, or a drawer from the end side. */
  kind?: 'modal' | 'drawer';
  size?: 'narrow' | 'medium' | 'wide' | 'full';
  /** An alert asks about something that cannot be undone: a click beside it does not close it. */
  role?: 'dialog' | 'alertdialog';
  /** It holds nothing but text: the text takes the focus, so that it can be scrolled with the keys. */
  isText?: boolean;
}

export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  actions,
  kind = 'modal',
  size = 'medium',
  role = 'dialog',
  isText,
}: DialogProps) {
  const { t } = useLingui();
  return (
    <ModalOverlay
      className={cx(styles['overlay'], styles[kind])}
      data-covers-page=""
      isOpen={isOpen}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      isDismissable={role === 'dialog'}
    >
      <Modal className={cx(styles['frame'], styles[size])}>
        <AriaDialog className={cx(styles['dialog'])} role={role}>
          <header className={styles['header']}>
            <Heading slot="title" level={2} className={cx(styles['title'])}>
              {title}
            </Heading>
            <IconButton name={t`Close`} shortcut="Escape" icon={<X />} onPress={onClose} />
          </header>
          <div className={styles['body']} {...(isText && { tabIndex: 0 })}>
            {children}
          </div>
          {actions && <footer className={styles['actions']}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
