import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { Count } from './Count.tsx';
import { cx } from './cx.ts';
import styles from './Tabs.module.css';

export interface TabItem<T extends string> {
  readonly id: T;
  readonly label: ReactNode;
  readonly count?: number | undefined;
  readonly content: ReactNode;
}

/** Tabs with their panels; only the selected panel is mounted. */
export function Tabs<T extends string>(props: {
  label: string;
  tabs: readonly TabItem<T>[];
  selected: T;
  onSelect: (id: T) => void;
  /** Stands at the end of the row of tabs. */
  aside?: ReactNode;
  className?: string | undefined;
}) {
  const select = (key: unknown) => {
    const tab = props.tabs.find(({ id }) => id === key);
    if (tab && tab.id !== props.selected) props.onSelect(tab.id);
  };
  return (
    <AriaTabs className={cx(styles['tabs'], props.className)} selectedKey={props.selected} onSelectionChange={select}>
      <div className={styles['row']}>
        <TabList aria-label={props.label} className={cx(styles['list'])}>
          {props.tabs.map(({ id, label, count }) => (
            <Tab key={id} id={id} className={cx(styles['tab'])}>
              {label}
              {count !== undefined && count > 0 && <Count tone={id === props.selected ? 'ink' : 'quiet'}>{count}</Count>}
            </Tab>
          ))}
        </TabList>
        {props.aside}
      </div>
      {props.tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={cx(styles['panel'])}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
