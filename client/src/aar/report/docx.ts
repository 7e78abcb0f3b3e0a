import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Block } from './blocks.ts';

const HEADINGS = {
  title: HeadingLevel.TITLE,
  heading: HeadingLevel.HEADING_1,
  subheading: HeadingLevel.HEADING_2,
  minor: HeadingLevel.HEADING_3,
} as const;

/** The report as a document that people go on writing in. */
export function docxOf(blocks: readonly Block[]): Promise<Blob> {
  return Packer.toBlob(new Document({ creator: 'Demarche', sections: [{ children: blocks.flatMap(partsOf) }] }));
}

function partsOf(block: Block): (Paragraph | Table)[] {
  if (block.kind === 'table') {
    const caption = block.caption ? [new Paragraph({ children: [new TextRun({ text: block.caption, italics: true })] })] : [];
    return block.rows.length === 0 ? [] : [...caption, tableOf(block), new Paragraph('')];
  }
  if (block.kind === 'paragraph') return [new Paragraph({ text: block.text, spacing: { after: 120 } })];
  if (block.kind === 'bullet') return [new Paragraph({ text: block.text, bullet: { level: 0 } })];
  return [new Paragraph({ text: block.text, heading: HEADINGS[block.kind] })];
}

function tableOf({ head, rows }: Extract<Block, { kind: 'table' }>): Table {
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      children: cells.map(
        (cell, place) =>
          new TableCell({
            children: [new Paragraph({ children: [new TextRun({ text: cell, bold: isHead || (head.length === 0 && place === 0) })] })],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [...(head.length > 0 ? [row(head, true)] : []), ...rows.map((cells) => row(cells, false))],
  });
}
