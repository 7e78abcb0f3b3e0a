import type { Cell, Table } from '@demarche/shared/aar/tables/table';
import writeExcelFile from 'write-excel-file/universal';

/** Tables as a workbook, a sheet each; what people typed stays text and is never run as a formula. */
export function workbookOf(tables: readonly Table[]): Promise<Blob> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map((column) => ({ value: column.name, type: String, fontWeight: 'bold' as const, wrap: true })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  }));
  return writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
}

function cellOf(cell: Cell) {
  if (cell === undefined) return null;
  return typeof cell === 'number'
    ? { value: cell, type: Number, alignVertical: 'top' as const }
    : { value: cell, type: String, wrap: true, alignVertical: 'top' as const };
}
