import type { WireAttachment } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { Paperclip } from 'lucide-react';
import styles from './Attachments.module.css';
import { Chart } from './Chart.tsx';
import { Figures } from './Figures.tsx';
import { FileLink } from './FileLink.tsx';
import { Picture } from './Picture.tsx';
import { Recording } from './Recording.tsx';

/** What goes with an inject, in its order. */
export function Attachments({ attachments }: { attachments: readonly WireAttachment[] }) {
  const { t } = useLingui();
  if (attachments.length === 0) return null;
  return (
    <ul className={styles['attachments']} aria-label={t`Attachments`}>
      {attachments.map((attachment, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: attachments of one item keep their places
        <li key={place}>
          <Attached attachment={attachment} />
        </li>
      ))}
    </ul>
  );
}

function Attached({ attachment }: { attachment: WireAttachment }) {
  if (typeof attachment === 'string') {
    return (
      <span className={styles['name']}>
        <Paperclip aria-hidden="true" />
        {attachment}
      </span>
    );
  }
  switch (attachment.kind) {
    case 'file':
      return <FileLink media={attachment.media} name={attachment.name} />;
    case 'image':
      return <Picture picture={attachment} />;
    case 'audio':
    case 'video':
      return <Recording recording={attachment} />;
    case 'table':
      return <Figures table={attachment} />;
    case 'chart':
      return <Chart chart={attachment} />;
  }
}
