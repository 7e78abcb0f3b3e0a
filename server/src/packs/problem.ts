/** What is wrong in a pack: where, and what was expected there. Lines and columns count from 1. */
export interface PackProblem {
  /** Path as seen from the pack's folder, with forward slashes: `../regions/…` for what lies beside it. */
  file: string;
  line: number;
  column: number;
  expected: string;
}

/** `file:line:column what was expected`; editors and terminals jump to such a place. */
export function formatProblem({ file, line, column, expected }: PackProblem, folder?: string): string {
  const inFolder = file.startsWith('../') ? file.slice(3) : `${folder}/${file}`;
  return `${folder === undefined ? file : inFolder}:${line}:${column} ${expected}`;
}

/** A problem with a file as a whole. */
export const ofFile = (file: string, expected: string): PackProblem => ({ file, line: 1, column: 1, expected });
