import type { Attachment } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { ChartLine, FileText, Film, Image, Paperclip, Table, Volume2, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useSession, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, type MenuEntry } from '../../ui/Menu.tsx';
import { type Asked, AttachDialog } from './AttachDialog.tsx';
import { kindOf, libraryOf, nameOf } from './attachments.ts';
import styles from './InjectComposer.module.css';

const MOST = 12;

/** What goes with one wording: media of the exercise, and tables or charts that are typed or pasted in. */
export function AttachmentsField({
  attachments,
  onChange,
}: {
  attachments: readonly Attachment[];
  onChange: (next: Attachment[]) => void;
}) {
  const { t } = useLingui();
  const words = useAttachmentWords();
  const session = useSession((one) => one);
  const [asked, ask] = useState<Asked>();
  const add = (attachment: Attachment) => {
    onChange([...attachments, attachment]);
    ask(undefined);
  };
  const entries = (): MenuEntry[] => {
    const { described, files } = libraryOf(session);
    return [
      { id: 'table', label: t`A table…`, icon: <Table aria-hidden="true" />, run: () => ask({ kind: 'table' }) },
      { id: 'chart', label: t`A chart…`, icon: <ChartLine aria-hidden="true" />, run: () => ask({ kind: 'chart' }) },
      ...(described.length + files.length > 0 ? ['separator' as const] : []),
      ...described.map((one, place) => ({ id: `d${place}`, label: words(one), icon: iconOf(one), run: () => add(one) })),
      ...files.map((file) => {
        const kind = kindOf(file) ?? 'file';
        return {
          id: file,
          label: kind === 'file' ? nameOf(file) : t`${nameOf(file)}…`,
          icon: iconOf(kind),
          run: () => (kind === 'file' ? add(file) : ask({ kind, file })),
        };
      }),
    ];
  };
  return (
    <div className={styles['attached']}>
      {attachments.map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two attachments may be alike in everything but their place
        <span key={place} className={styles['chosen']}>
          <span className={styles['what']}>
            {iconOf(one)}
            {words(one)}
          </span>
          <IconButton
            size="small"
            name={t`Take ${words(one)} away`}
            icon={<X />}
            onPress={() => onChange(attachments.filter((_one, at) => at !== place))}
          />
        </span>
      ))}
      {attachments.length < MOST && (
        <Menu
          label={t`Attach`}
          placement="bottom start"
          trigger={
            <Button size="small" variant="quiet" icon={<Paperclip />}>
              <Trans>Attach</Trans>
            </Button>
          }
          entries={entries()}
        />
      )}
      {asked && <AttachDialog asked={asked} onAdd={add} onClose={() => ask(undefined)} />}
    </div>
  );
}

function iconOf(what: Attachment | 'image' | 'audio' | 'video' | 'file'): ReactNode {
  const is = (kind: string) => (typeof what === 'string' ? what === kind : kind in what);
  if (is('image')) return <Image aria-hidden="true" />;
  if (is('audio')) return <Volume2 aria-hidden="true" />;
  if (is('video')) return <Film aria-hidden="true" />;
  if (is('table')) return <Table aria-hidden="true" />;
  return is('chart') ? <ChartLine aria-hidden="true" /> : <FileText aria-hidden="true" />;
}

/** An attachment in a few words. */
function useAttachmentWords(): (attachment: Attachment) => string {
  const { t } = useLingui();
  const text = useText();
  return (attachment) => {
    if (typeof attachment === 'string') return nameOf(attachment);
    if ('image' in attachment) return nameOf(attachment.image);
    const title = text(attachment.title);
    return 'chart' in attachment && attachment.shown !== undefined ? t`${title}, point by point` : title;
  };
}
