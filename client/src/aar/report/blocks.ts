/** The report as a plain sequence of blocks, from which every format is written. */
export type Block =
  | { kind: 'title' | 'heading' | 'subheading' | 'minor' | 'paragraph' | 'bullet'; text: string }
  | { kind: 'table'; caption: string; head: string[]; rows: string[][] };
