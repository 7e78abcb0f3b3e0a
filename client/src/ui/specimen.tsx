// Every control on one page, in both themes; a development aid that is not part of the built client, hence its untranslated words.
import { Bell, Copy, Ellipsis, Pause, Search, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from './Button.tsx';
import { Chip } from './Chip.tsx';
import { CommandPalette } from './CommandPalette.tsx';
import { CopyField } from './CopyField.tsx';
import { Count } from './Count.tsx';
import { Countdown } from './Countdown.tsx';
import { DataTable } from './DataTable.tsx';
import { Dialog } from './Dialog.tsx';
import { EmptyState } from './EmptyState.tsx';
import { IconButton } from './IconButton.tsx';
import { LetterMark } from './LetterMark.tsx';
import { Markdown } from './Markdown.tsx';
import { Menu } from './Menu.tsx';
import { Notice } from './Notice.tsx';
import { Panel } from './Panel.tsx';
import { Popover } from './Popover.tsx';
import { PresenceDot } from './PresenceDot.tsx';
import { ProgressSegments } from './ProgressSegments.tsx';
import { QrCode } from './QrCode.tsx';
import { SegmentedControl } from './SegmentedControl.tsx';
import { Skeleton } from './Skeleton.tsx';
import { Sparkline } from './Sparkline.tsx';
import { SplitColumns } from './SplitColumns.tsx';
import { StatusGlyph } from './StatusGlyph.tsx';
import styles from './specimen.module.css';
import { Fields } from './specimen-fields.tsx';
import { Tabs } from './Tabs.tsx';
import { Tag } from './Tag.tsx';
import { VirtualList } from './VirtualList.tsx';

const CODES = ['ALF', 'BRV', 'CHL', 'DLT', 'ECH', 'FXT', 'GLF'];
const STATUSES = [
  'planned',
  'armed',
  'deferred',
  'held',
  'leaving',
  'delivered',
  'acknowledged',
  'answered',
  'overdue',
  'skipped',
  'cancelled',
] as const;
const PARTS = [
  { id: 'a', label: 'Brief', minutes: 3, state: 'done' },
  { id: 'b', label: 'Caucus', minutes: 7, state: 'done' },
  { id: 'c', label: 'Negotiation', minutes: 20, state: 'now' },
  { id: 'd', label: 'Orders', minutes: 6, state: 'future' },
  { id: 'e', label: 'Release', minutes: 3, state: 'future' },
] as const;
const TEXT = `## A heading\n\nA paragraph with **weight**, *slant*, \`code\`, a [link](https://example.org), a [bad link](javascript:alert(1)) and <b onclick="x">tags</b>.\n\n- one\n- two\n\n> quoted\n\n| Name | Value |\n|---|--:|\n| a | 1 |`;

export function Specimen() {
  const [overlay, setOverlay] = useState<'none' | 'modal' | 'drawer' | 'palette'>('none');
  const [view, setView] = useState<'clean' | 'changes'>('clean');
  const [tab, setTab] = useState<'one' | 'two'>('one');
  const close = () => setOverlay('none');
  const half = (theme: 'light' | 'dark') => (
    <section className={styles['half']} data-theme={theme} aria-label={theme}>
      <div className="exercise-banner">Exercise Exercise Exercise</div>
      <h2>{theme === 'light' ? 'Paper' : 'Ink'}</h2>
      <Row>
        {CODES.map((code, place) => (
          <Chip key={code} code={code} slot={(place + 1) as 1} name={`Side ${code}`} />
        ))}
        <Chip code="ALF" slot={1} variant="solid" size="large" />
        <Chip code="BRV" slot={2} variant="solid" />
        <Chip code="CHL" slot={3} variant="outline" />
        <Chip code="Simcell" slot="simcell" />
        <Chip code="Facilitator" slot="facilitator" />
        <Chip code="Public" slot="public" />
      </Row>
      <Row>
        {STATUSES.map((status) => (
          <StatusGlyph key={status} status={status} words={status} />
        ))}
      </Row>
      <Row>
        <LetterMark shape="circle" letter="D" name="D" />
        <LetterMark shape="diamond" letter="I" name="I" />
        <LetterMark shape="square" letter="M" name="M" />
        <LetterMark shape="hexagon" letter="E" name="E" />
        {(['online', 'away', 'offline', 'autopilot', 'pending'] as const).map((presence) => (
          <PresenceDot key={presence} presence={presence} />
        ))}
        <Count>3</Count>
        <Count tone="quiet">13</Count>
        <Tag>Source B</Tag>
        <Tag tone="held">ringing 0:38</Tag>
        <Tag tone="alert">4 min late</Tag>
        <Tag tone="ok">live</Tag>
        <Sparkline values={[2, 2, 5, 5, 6]} label="rises from 2 to 6" />
        <Sparkline kind="bars" values={[1, 3, 2, 5, 4, 6]} label="bars" />
      </Row>
      <Row>
        <Button variant="primary" shortcut="Space" onPress={() => setOverlay('modal')}>
          Deliver
        </Button>
        <Button icon={<Pause />} shortcut="P" onPress={() => setOverlay('drawer')}>
          Pause
        </Button>
        <Button disabledBecause="The vote opens at 10:40">Vote opens at 10:40</Button>
        <Button variant="danger">Revoke seat</Button>
        <Button variant="quiet">All templates</Button>
        <SegmentedControl
          label="View"
          value={view}
          onChange={setView}
          options={[
            { value: 'clean', label: 'Clean' },
            { value: 'changes', label: 'Changes', count: 4 },
          ]}
        />
        <IconButton name="Search" shortcut="Mod+K" icon={<Search />} onPress={() => setOverlay('palette')} />
        <IconButton name="Inbox" icon={<Bell />} badge={<Count>2</Count>} />
        <Menu
          label="More"
          trigger={<IconButton name="More" icon={<Ellipsis />} variant="outline" />}
          entries={[
            { id: 'copy', label: 'Copy the link', icon: <Copy />, shortcut: 'C', run: () => {} },
            'separator',
            { id: 'del', label: 'Remove', icon: <Trash2 />, tone: 'danger', disabledBecause: 'Someone sits there', run: () => {} },
          ]}
        />
        <Popover label="Details" trigger={<Button size="small">Details</Button>}>
          Words in a popover.
        </Popover>
      </Row>
      <Row>
        <Countdown ms={872_000} size="clock" />
        <Countdown ms={38_000} />
        <Countdown ms={8_000} />
        <Countdown ms={0} />
        <div className={styles['grow']}>
          <ProgressSegments label="Phases" segments={PARTS} progress={0.3} />
        </div>
      </Row>
      <div className={styles['two']}>
        <Notice title="Offline for 0:12." action={<Button size="small">Retry</Button>} spoken="off">
          Reading and drafting work. 2 messages queued.
        </Notice>
        <Notice
          tone="error"
          title="Not sent: the channel closed at 10:32."
          action={<Button size="small">Choose a channel</Button>}
          spoken="off"
        >
          Your draft is kept.
        </Notice>
        <EmptyState title="Nothing for you yet" action={<Button size="small">Open brief</Button>}>
          The first one arrives in turn 1. Read your brief meanwhile.
        </EmptyState>
        <Skeleton />
        <Notice title="Corrected 05:52." spoken="off">
          Injured: <del>three</del> <ins>two</ins>.
        </Notice>
        <Notice tone="warning" title="Paused." spoken="off">
          Clock stands at 14:32.
        </Notice>
      </div>
      <Fields />
      <div className={styles['two']}>
        <Panel title="Watch" aside="14 of 17 connected" actions={<Button size="small">View as</Button>} body="flush">
          <DataTable
            caption="Sides"
            rows={CODES.map((code, place) => ({ code, place: (place * 3) % 7 }))}
            rowKey={({ code }) => code}
            onOpen={() => {}}
            selectedKey="BRV"
            initialSort={{ column: 'n', direction: 'ascending' }}
            columns={[
              { id: 'code', label: 'Side', cell: ({ code }) => <Chip code={code} slot={2} />, sortBy: ({ code }) => code },
              { id: 'n', label: 'Messages', cell: ({ place }) => place, sortBy: ({ place }) => place, align: 'end' },
            ]}
          />
        </Panel>
        <Panel title="Text" body="flush">
          <Tabs
            label="Text"
            selected={tab}
            onSelect={setTab}
            tabs={[
              {
                id: 'one',
                label: 'Text',
                content: (
                  <div className={styles['pad']}>
                    <Markdown source={TEXT} />
                  </div>
                ),
              },
              {
                id: 'two',
                label: 'List',
                count: 400,
                content: (
                  <VirtualList
                    className={styles['list']}
                    label="Numbers"
                    items={Array.from({ length: 400 }, (_, n) => n)}
                    itemKey={String}
                    render={(n) => `Item ${n}`}
                    estimate={18}
                  />
                ),
              },
            ]}
          />
        </Panel>
        <SplitColumns
          id="specimen"
          columns={[
            { id: 'l', label: 'Left', width: 160, min: 100, content: 'Left' },
            { id: 'm', label: 'Middle', content: 'Middle' },
          ]}
        />
        <Row>
          <QrCode value="http://10.0.4.12:8080/s/7kq4md" name="Link to join" size={96} />
          <CopyField label="Link" value="http://10.0.4.12:8080/s/7kq4md" />
        </Row>
      </div>
    </section>
  );
  return (
    <main className={styles['page']}>
      {half('light')}
      {half('dark')}
      <Dialog
        isOpen={overlay === 'modal'}
        onClose={close}
        title="Revoke this seat?"
        actions={
          <>
            <Button onPress={close}>Keep it</Button>
            <Button variant="primary" onPress={close}>
              Revoke
            </Button>
          </>
        }
      >
        The link stops working at once.
      </Dialog>
      <Dialog kind="drawer" isOpen={overlay === 'drawer'} onClose={close} title="Improvise">
        A drawer.
      </Dialog>
      <CommandPalette
        isOpen={overlay === 'palette'}
        onOpenChange={(isOpen) => setOverlay(isOpen ? 'palette' : 'none')}
        commands={[
          { id: 'p', label: 'Pause the clock', section: 'Clock', shortcut: 'P', run: () => {} },
          { id: 'n', label: 'Advance', section: 'Clock', shortcut: 'N', disabledBecause: 'Paused', run: () => {} },
          { id: 'd', label: 'Dark theme', section: 'View', keywords: 'night', run: () => {} },
        ]}
      />
    </main>
  );
}

function Row({ children }: { children: ReactNode }) {
  return <div className={styles['row']}>{children}</div>;
}
