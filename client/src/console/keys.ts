/**
 * The keys of the console in one place: what listens, what is printed on a button and what the palette shows cannot
 * differ. Keys of a room add to those that always work; no two of them are the same (`keys.test.ts`).
 */
export const KEYS = {
  always: {
    pause: 'P',
    advance: 'N',
    earlier: '-',
    later: '+',
    muchLater: '*',
    end: 'Shift+E',
    improvise: 'I',
    traffic: 'T',
    world: 'W',
    evaluate: 'G',
    observe: 'O',
    controllers: 'C',
    links: 'L',
    seats: 'D',
    stress: 'Shift+S',
    adopt: 'Shift+A',
    share: 'Alt+S',
    stop: 'Alt+X',
    commands: 'Mod+K',
    sheet: '?',
    nextPanel: 'F6',
    previousPanel: 'Shift+F6',
  },
  desk: {
    deliver: 'Space',
    nextInject: 'J',
    previousInject: 'K',
    hold: 'H',
    skip: 'S',
    edit: 'E',
    templates: '/',
    viewAs: 'V',
    proposals: 'B',
    orders: 'A',
    floor: 'F',
  },
  world: { leave: 'Escape' },
} as const;
