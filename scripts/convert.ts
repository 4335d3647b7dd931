import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodeHTML } from 'entities/decode';
import pc from 'picocolors';
import { parseSiteConfig, type SiteConfig } from '../src/config/site-config.ts';
import { expandVariants, variantCode, variantCodes } from '../src/config/variant-list.ts';
import type { Script, Variant } from '../src/config/variant.ts';
import { describePhrase, describeProblem } from '../src/diagnostics/describe.ts';
import type { Phrase } from '../src/diagnostics/values.ts';
import { visibleText } from '../src/diagnostics/visible-text.ts';
import { messageLanguage } from '../src/glue/site/message-language.ts';
import { chooseLanguage } from '../src/diagnostics/language.ts';
import { createMarkdownRenderer } from '../src/markdown/renderer.ts';
import { decodeText } from '../src/glue/jobs/decode.ts';
import { keepTables } from '../src/glue/jobs/keep-tables.ts';
import { siteCache } from '../src/glue/project.ts';
import { parsePost } from '../src/posts/parse.ts';
import { detectScript } from '../src/variants/detect.ts';
import { markChanges } from '../src/variants/mark-changes.ts';
import { converterInto } from '../src/variants/tables.ts';
import { settingFor } from '../src/variants/glossary.ts';
import { createVariantWriter } from '../src/variants/writer.ts';
import { parseArguments } from './arguments.ts';
import { reportFailure } from './failure.ts';

keepTables(siteCache);

const blocksPattern =
  /<\/?(?:p|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|table|thead|tbody|tr|td|th|figure|figcaption|pre|div|section|aside|details|summary|hr|br)\b[^>]*>/gi;

const { values, positionals } = parseArguments(
  'convert',
  { to: { type: 'string' }, content: { type: 'string', default: 'content' } },
  true,
);

/** Reads HTML as lines of text, one for each block. */
function textLines(html: string): string[] {
  return html
    .replace(/<math\b[^]*?<\/math>/g, '')
    .replace(blocksPattern, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => decodeHTML(line).trim())
    .filter((line) => line !== '');
}

/** Says something in the author's language. */
function say(phrase: Phrase): string {
  return describePhrase(phrase, messageLanguage(values.content));
}

type Mark = 'none' | 'changed' | 'decided';

/** Marks a word by colour, or by brackets where there is none. */
function paintWord(text: string, mark: Mark): string {
  if (mark === 'none') return text;
  if (!pc.isColorSupported) return mark === 'changed' ? `【${text}】` : `〖${text}〗`;
  return mark === 'changed' ? pc.yellow(text) : pc.bold(pc.magenta(text));
}

/**
 * Marks the changed words of a line; those that a character table would have written otherwise are marked more
 * strongly, for there a phrase or a rule decided, and it may have been wrong.
 */
function paint(source: string, converted: string, guess: (text: string) => string): string {
  const changed = markChanges(source, converted);
  const decided = markChanges(guess(source), converted);
  const marks: Mark[] = changed.flatMap((piece) =>
    Array<Mark>(piece.text.length).fill(piece.changed ? 'changed' : 'none'),
  );
  let at = 0;
  for (const piece of decided) {
    if (piece.changed) marks.fill('decided', at, at + piece.text.length);
    at += piece.text.length;
  }
  let painted = '';
  for (let from = 0, to = 0; from < converted.length; from = to) {
    while (to < converted.length && marks[to] === marks[from]) to++;
    painted += paintWord(converted.slice(from, to), marks[from] ?? 'none');
  }
  return painted;
}

function targetFor(script: Script, config: SiteConfig): Variant {
  const code = values.to === undefined ? undefined : variantCode(values.to);
  if (values.to !== undefined && code === undefined) {
    console.error(
      say({ phrase: 'convert-variant-unknown', values: { given: values.to, variants: variantCodes } }),
    );
    process.exit(2);
  }
  const other = config.variants.find((variant) =>
    code === undefined ? variant.script !== script : variant.code === code,
  );
  return other ?? expandVariants([{ code: code ?? (script === 'hans' ? 'zh-Hant' : 'zh-Hans') }])[0]!;
}

async function show(path: string, config: SiteConfig): Promise<boolean> {
  const { text } = decodeText(readFileSync(path), path);
  const parsed = parsePost({ file: basename(path), text }, { config, now: Date.now(), hints: {} });
  const { meta } = parsed;
  if (!meta) {
    const reason = parsed.reason ?? { phrase: 'unpublished-stray' };
    console.error(`${path}: ${describePhrase(reason, chooseLanguage(process.env, config.messages))}`);
    return false;
  }
  const detected = detectScript(`${meta.title}\n${parsed.body}`).script;
  const script = meta.script ?? (detected === 'none' ? 'hans' : detected);
  const variant = targetFor(script === 'hant' ? 'hant' : 'hans', config);
  const writer = createVariantWriter(variant, {
    ...(config.glossary ? { glossary: config.glossary } : {}),
    ...(config.preferTai ? { preferTai: config.preferTai } : {}),
    quotes: settingFor(variant, config.quotes) ?? 'keep',
    fixedNames: config.authors.filter((author) => author.fixed).map((author) => author.name),
  });
  const source = { script, convert: meta.convert, ...(meta.glossary ? { glossary: meta.glossary } : {}) };
  const renderer = await createMarkdownRenderer({ highlight: false });
  const { html } = await renderer.render(parsed.body, {
    file: path,
    firstLine: parsed.firstLine,
    math: meta.math,
  });
  const written = writer.html(html, source);
  const converter = converterInto(variant.target, { preferTai: config.preferTai });
  const guess = (text: string) =>
    [...text]
      .map((c) => (c.length === 1 ? String.fromCharCode(converter.guess(c.charCodeAt(0))) : c))
      .join('');
  const legend = [
    paintWord(say({ phrase: 'convert-changed' }), 'changed'),
    paintWord(say({ phrase: 'convert-decided' }), 'decided'),
  ].join('  ');
  console.log(`${pc.dim(`${path} (${script} → ${variant.code})`)} ${legend}`);
  console.log(
    `${paint(visibleText(meta.title), visibleText(written.title ?? writer.text(meta.title, source)), guess)}\n`,
  );
  const before = textLines(html).map(visibleText);
  const after = textLines(written.html).map(visibleText);
  // Rules that hide whole blocks leave fewer lines; then nothing says which line is which.
  const pairs = before.length === after.length ? before : after;
  after.forEach((line, i) => console.log(paint(pairs[i] ?? line, line, guess)));
  for (const problem of written.problems) {
    const { message, hint = '' } = describeProblem(problem, chooseLanguage(process.env, config.messages));
    console.error(pc.yellow(`\n「${visibleText(problem.excerpt)}」\n${message}\n${hint}`));
  }
  return true;
}

/** Reads the settings of the site; without them, the usual ones count. */
function readSettings(): SiteConfig {
  const file = join(values.content, 'site.yaml');
  const text = statSync(file, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(file, 'utf8') : '';
  return parseSiteConfig(text, 'site.yaml').config;
}

const config = readSettings();
if (positionals.length === 0) {
  console.error(say({ phrase: 'convert-needs-file' }));
  process.exitCode = 2;
}
for (const path of positionals) {
  if (!existsSync(path)) console.error(`${path}: ${say({ phrase: 'system-no-such-place' })}`);
  const isShown =
    existsSync(path) &&
    (await show(path, config).catch((error: unknown) => reportFailure(error, values.content)));
  if (isShown !== true) process.exitCode = 1;
}
