import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { KINDS, kindOfMedia } from './media-kinds.ts';
import { ofFile, type PackProblem } from './problem.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST_TEXT = 5 * MEGABYTE;
const LARGEST_MEDIA = 50 * MEGABYTE;
const MOST_FILES = 2_000;

/** A pack's files as found on disk. Paths are inside the folder, with forward slashes, in a fixed order. */
export interface Folder {
  root: string;
  texts: Map<string, string>;
  media: Set<string>;
  problems: PackProblem[];
  /** Files that nothing reads. */
  strangers: string[];
}

const PACK = /^pack\.yaml$/;
const SCENARIO = /^scenario(\.[a-z]{2})?\.md$/;
const DELEGATION = /^delegations\/[^/]+?(\.yaml|(\.[a-z]{2})?\.md)$/;
const INJECTS = /^injects\/[^/]+\.yaml$/;
const MEDIA_NAME = /^media\/([A-Za-z0-9_][A-Za-z0-9._-]*\/)*[A-Za-z0-9_][A-Za-z0-9._-]*$/;
const TEXTS = [PACK, SCENARIO, DELEGATION, INJECTS];
/** What people keep beside a pack for themselves. */
const OURS = /^(README|LICENSE|CHANGELOG)(\.md|\.txt)?$/;

/** Reads every text of a pack's folder, and lists its media. Nothing outside the folder is ever opened. */
export function readFolder(root: string): Folder {
  const folder: Folder = { root, texts: new Map(), media: new Set(), problems: [], strangers: [] };
  for (const path of walk(root, '', folder)) {
    const isText = TEXTS.some((pattern) => pattern.test(path));
    const isMedia = path.startsWith('media/');
    if (!isText && !isMedia) {
      if (!OURS.test(path)) folder.strangers.push(path);
      continue;
    }
    if (isText) {
      const text = readText(join(root, path), path);
      if (typeof text === 'string') folder.texts.set(path, text);
      else folder.problems.push(text);
    } else if (!MEDIA_NAME.test(path))
      folder.problems.push(
        ofFile(path, 'expected a name of letters, digits, “.”, “-” and “_”, so that it reads the same on every machine'),
      );
    else if (kindOfMedia(path) === undefined) folder.problems.push(ofFile(path, `expected a file of a kind that pages can show: ${KINDS}`));
    else if (statSync(join(root, path)).size > LARGEST_MEDIA) folder.problems.push(tooLarge(path, LARGEST_MEDIA));
    else folder.media.add(path);
  }
  return folder;
}

function* walk(root: string, under: string, folder: Folder): Generator<string> {
  const names = readdirSync(join(root, under)).sort();
  for (const name of names) {
    // Hidden files are the operating system's or the editor's.
    if (name.startsWith('.')) continue;
    const path = under === '' ? name : `${under}/${name}`;
    const entry = lstatSync(join(root, path));
    if (entry.isSymbolicLink()) {
      const expected = linkProblem(root, path);
      if (expected !== undefined) folder.problems.push(ofFile(path, expected));
      else yield path;
    } else if (entry.isDirectory()) yield* walk(root, path, folder);
    else if (!entry.isFile()) folder.problems.push(ofFile(path, 'expected a file or a folder'));
    else if (folder.texts.size + folder.media.size + folder.strangers.length < MOST_FILES) yield path;
    else {
      folder.problems.push(ofFile(path, `expected at most ${MOST_FILES} files in a pack`));
      return;
    }
  }
}

/** Why a link may not be followed, or nothing. */
function linkProblem(root: string, path: string): string | undefined {
  try {
    const target = realpathSync(join(root, path));
    if (!target.startsWith(realpathSync(root) + sep)) return 'expected a file inside the pack; this is a link that leads out of it';
    return statSync(target).isFile() ? undefined : 'expected a file; this is a link to a folder';
  } catch {
    return 'expected a file; this is a link to nothing';
  }
}

/** The text of a file, or why it cannot be read. `name` is what the person knows it by. */
export function readText(path: string, name: string): string | PackProblem {
  if (statSync(path).size > LARGEST_TEXT) return tooLarge(name, LARGEST_TEXT);
  const bytes = readFileSync(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
    return text.trim() === '' ? ofFile(name, 'expected some text; the file is empty') : text;
  } catch {
    return { ...ofFile(name, 'expected text in UTF-8; save the file as UTF-8'), line: lineNotUtf8(bytes) };
  }
}

const tooLarge = (name: string, largest: number): PackProblem => ofFile(name, `expected a file of at most ${largest / MEGABYTE} MB`);

function lineNotUtf8(bytes: Buffer): number {
  let from = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, end < 0 ? undefined : end));
    } catch {
      return line;
    }
    if (end < 0) return 1;
    from = end + 1;
  }
}
