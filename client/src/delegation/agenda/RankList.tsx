import type { AgendaElement } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { useRef } from 'react';
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { useText } from '../../store/table.ts';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import styles from './Agenda.module.css';

/** Elements to put in order: dragged, moved with the buttons of their row, or with Alt and an arrow key. */
export function RankList(props: {
  elements: readonly AgendaElement[];
  order: readonly string[];
  onChange: (order: readonly string[]) => void;
}) {
  const { t } = useLingui();
  const text = useText();
  const announce = useAnnounce();
  const frame = useRef<HTMLDivElement>(null);
  const { order, onChange } = props;
  const rows = order.flatMap((id) => props.elements.find((one) => one.id === id) ?? []);

  const move = (id: string, to: number) => {
    const from = order.indexOf(id);
    const place = Math.min(order.length - 1, Math.max(0, to));
    if (from < 0 || place === from) return;
    onChange(order.toSpliced(from, 1).toSpliced(place, 0, id));
    const name = text(rows[from]?.name);
    const now = place + 1;
    announce(t`${name}: place ${now}`, 'polite');
    // At an end the pressed button goes; the row is what was being moved, so the focus stays with it.
    window.setTimeout(() => {
      const row = frame.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`);
      if (row && !row.contains(document.activeElement)) row.focus();
    });
  };
  const { dragAndDropHooks } = useDragAndDrop<AgendaElement>({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': text(rows.find(({ id }) => id === key)?.name) })),
    onReorder: ({ keys, target }) => {
      const moving = [...keys].map(String);
      const rest = order.filter((id) => !moving.includes(id));
      const at = rest.indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0);
      onChange(rest.toSpliced(at, 0, ...moving));
    },
  });
  return (
    <div
      ref={frame}
      onKeyDownCapture={(event) => {
        const id = (event.target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset['key'];
        if (!event.altKey || id === undefined || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        event.stopPropagation();
        move(id, order.indexOf(id) + (event.key === 'ArrowUp' ? -1 : 1));
      }}
    >
      <GridList
        aria-label={t`Elements, the most urgent first`}
        className={cx(styles['list'])}
        items={rows}
        dependencies={[order]}
        dragAndDropHooks={dragAndDropHooks}
      >
        {(element) => {
          const name = text(element.name);
          const place = order.indexOf(element.id);
          return (
            <GridListItem className={cx(styles['element'], styles['row'])} textValue={name} data-key={element.id}>
              <AriaButton slot="drag" className={cx(styles['grip'])} aria-label={t`Drag ${name}`}>
                <GripVertical aria-hidden="true" />
              </AriaButton>
              <span className={styles['place']}>{place + 1}</span>
              <span className={styles['words']}>
                <b>{name}</b>
                {element.text !== undefined && <span>{text(element.text)}</span>}
              </span>
              <span className={styles['moves']}>
                {place > 0 ? (
                  <IconButton
                    size="small"
                    name={t`Move ${name} up`}
                    shortcut="Alt+ArrowUp"
                    icon={<ArrowUp />}
                    onPress={() => move(element.id, place - 1)}
                  />
                ) : (
                  <span />
                )}
                {place < order.length - 1 ? (
                  <IconButton
                    size="small"
                    name={t`Move ${name} down`}
                    shortcut="Alt+ArrowDown"
                    icon={<ArrowDown />}
                    onPress={() => move(element.id, place + 1)}
                  />
                ) : (
                  <span />
                )}
              </span>
            </GridListItem>
          );
        }}
      </GridList>
    </div>
  );
}
