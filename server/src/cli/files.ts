import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CliProblem } from './problem.ts';

/** npm runs scripts in the project's folder; the person meant paths from where they stand. */
export function pathFrom(given: string): string {
  const { INIT_CWD, npm_lifecycle_event } = process.env;
  return resolve(npm_lifecycle_event === 'demarche' && INIT_CWD ? INIT_CWD : process.cwd(), given);
}

export function readText(given: string): string {
  try {
    return readFileSync(pathFrom(given), 'utf8');
  } catch (thrown) {
    throw new CliProblem(2, `cannot read ${given}: ${reason(thrown)}.`);
  }
}

/** A file opened before the work is done, so that nobody waits for what cannot be kept. */
export function openOut(given: string): { write(text: string): void } {
  const failed = (thrown: unknown) => new CliProblem(1, `cannot write ${given}: ${reason(thrown)}.`);
  let fd: number;
  try {
    fd = openSync(pathFrom(given), 'w');
  } catch (thrown) {
    throw failed(thrown);
  }
  return {
    write(text) {
      try {
        writeFileSync(fd, text);
        closeSync(fd);
      } catch (thrown) {
        throw failed(thrown);
      }
    },
  };
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this is not permitted',
  EPERM: 'this is not permitted',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ENOSPC: 'the disk is full; what was written there is incomplete',
};

function reason(thrown: unknown): string {
  // Errors of the file system carry a code; anything else says what it has to say.
  const { code, message } = thrown as { code?: string; message?: string };
  return (code && REASONS[code]) ?? message ?? 'it failed';
}
