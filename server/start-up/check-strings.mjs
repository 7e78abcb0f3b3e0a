// Every word a person sees goes through the message catalogue. Part of `npm run check`:
//   1. no bare words in JSX text, nor in attributes that are shown or spoken;
//   2. the committed catalogues hold exactly the messages of the sources;
//   3. no translation is missing.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = join(root, 'client', 'src');
const locales = join(sources, 'locales');
/** Elements whose words the macros take to the catalogue. */
const CATALOGUED = new Set(['Trans', 'Plural', 'Select', 'SelectOrdinal']);
/** Attributes that are shown or spoken. */
const SHOWN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'label',
  'placeholder',
  'alt',
  'description',
  'reason',
  'hint',
  'tooltip',
]);
const WORDS = /\p{L}{2,}/u;

function files(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx') && !name.startsWith(join('ui', 'specimen')))
    .map((name) => join(folder, name));
}

function bareWords(file) {
  const text = readFileSync(file, 'utf8');
  const found = [];
  const report = (node, words) => {
    const line = text.slice(0, node.start).split('\n').length;
    found.push(`${relative(root, file)}:${line} “${words.trim().slice(0, 60)}”`);
  };
  walk(parseSync(file, text).program, (node) => {
    if (node.type === 'JSXElement' && (CATALOGUED.has(node.openingElement.name.name) || staysAsItIs(node))) return false;
    if (node.type === 'JSXText' && WORDS.test(node.value)) report(node, node.value);
    if (node.type === 'JSXExpressionContainer' && isBare(node.expression)) report(node, wordsOf(node.expression));
    if (node.type !== 'JSXAttribute') return true;
    if (SHOWN.has(attribute(node)) && isBare(node.value)) report(node, wordsOf(node.value));
    return node.value?.type === 'JSXExpressionContainer' && node.value.expression.type.startsWith('JSX');
  });
  return found;
}

/** A name that is the same in every language says so: translate="no". */
const staysAsItIs = (node) => node.openingElement.attributes.some((one) => one.name?.name === 'translate' && one.value?.value === 'no');
const attribute = (node) => (node.name.type === 'JSXNamespacedName' ? '' : node.name.name);
const isBare = (node) =>
  (node?.type === 'Literal' && typeof node.value === 'string' && WORDS.test(node.value)) ||
  (node?.type === 'TemplateLiteral' && node.quasis.some((part) => WORDS.test(part.value.raw)));
const wordsOf = (node) => (node.type === 'Literal' ? node.value : node.quasis.map((part) => part.value.raw).join('…'));

/** Visits a syntax tree; the visitor answers false to leave what is below alone. */
function walk(node, visit) {
  if (visit(node) === false) return;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && typeof child.type === 'string') walk(child, visit);
    }
  }
}

function staleCatalogues() {
  const fresh = mkdtempSync(join(tmpdir(), 'demarche-locales-'));
  try {
    cpSync(locales, fresh, { recursive: true });
    const lingui = join(root, 'node_modules', '.bin', 'lingui');
    const done = spawnSync(lingui, ['extract', '--clean', '--config', join(root, 'client', 'lingui.config.ts')], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, DEMARCHE_LOCALES: fresh },
    });
    if (done.status !== 0) return [`the messages could not be extracted: ${done.stderr || done.stdout}`];
    const same = messages(join(fresh, 'en.po')).join('\n') === messages(join(locales, 'en.po')).join('\n');
    return same ? [] : ['client/src/locales: not the messages of the sources; run `npm run extract`'];
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Message ids of a catalogue, sorted. */
function messages(file) {
  return entries(file)
    .map((entry) => entry.id)
    .sort();
}

function untranslated(locale) {
  const file = join(locales, `${locale}.po`);
  return entries(file)
    .filter((entry) => entry.text === '')
    .map((entry) => `${relative(root, file)} has no words for “${entry.id.slice(0, 60)}”`);
}

/** The entries of a .po file: id and translation, strings that run over several lines joined. */
function entries(file) {
  const list = [];
  let field;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const start = /^(msgid|msgstr) (".*")$/.exec(line);
    if (start?.[1] === 'msgid') list.push({ id: '', text: '' });
    if (start) field = start[1] === 'msgid' ? 'id' : 'text';
    const quoted = start?.[2] ?? (line.startsWith('"') ? line : undefined);
    if (quoted !== undefined && list.length > 0) list.at(-1)[field] += JSON.parse(quoted);
    if (line.startsWith('#')) field = undefined;
  }
  return list.filter((entry) => entry.id !== '');
}

const problems = [];
for (const file of files(sources)) problems.push(...bareWords(file));
problems.push(...staleCatalogues());
for (const locale of ['ko']) problems.push(...untranslated(locale));

if (problems.length > 0) {
  console.error(`${problems.length} string(s) outside the message catalogue or not translated:\n  ${problems.slice(0, 60).join('\n  ')}`);
  console.error('Wrap words in <Trans> or t`…`, run `npm run extract`, translate what is empty in client/src/locales.');
  process.exit(1);
}
