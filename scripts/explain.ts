import pc from 'picocolors';
import { catalogues } from '../src/diagnostics/catalogue.ts';
import { siteFields } from '../src/config/site-config.ts';
import { severities } from '../src/diagnostics/codes.ts';
import { describePhrase } from '../src/diagnostics/describe.ts';
import { nearestName } from '../src/diagnostics/nearest-name.ts';
import { messageLanguage } from '../src/glue/site/message-language.ts';
import { readingOf } from '../src/posts/keys.ts';
import { parseArguments } from './arguments.ts';
import { explainKey } from './explain-key.ts';

const { positionals } = parseArguments('explain', {}, true);
const language = messageLanguage('content');
const { messages } = catalogues[language];
const codes = Object.keys(severities).filter((id) => !id.includes('/'));

if (positionals.length === 0)
  for (const code of codes.sort()) console.log(`${pc.bold(code)}  ${about(code)}`);
for (const code of positionals) {
  if (codes.includes(code)) explain(code);
  else if (!explainName(code)) refuse(code);
}

/** Says what a setting or a key of frontmatter does, and whether there is one of this name; of `comments.waline`, `comments`. */
function explainName(written: string): boolean {
  const name = explainKey(written, language).length > 0 ? written : (written.split('.')[0] ?? '');
  const found = explainKey(name, language);
  for (const { place, text, expects, example } of found) {
    console.log(`${pc.bold(name)} (${place})\n\n${text}`);
    if (expects !== '')
      console.log(describePhrase({ phrase: 'explain-expects', values: { expects } }, language));
    if (example !== '') console.log(`\n${pc.cyan(example.replace(/^/gm, '  '))}\n`);
  }
  return found.length > 0;
}

/** Says what a code means, and each of its messages with what to do. */
function explain(code: string): void {
  console.log(`${pc.bold(code)}\n\n${about(code)}`);
  for (const id of Object.keys(messages).filter((name) => name === code || name.startsWith(`${code}/`))) {
    const { message, hint } = messages[id] ?? {};
    if (message !== undefined)
      console.log(`\n  ${message}${hint === undefined ? '' : `\n  ${pc.cyan(hint)}`}`);
  }
}

function about(code: string): string {
  return messages[code]?.about ?? '';
}

function refuse(code: string): void {
  const nearest = nearestName(code, [...codes, ...siteFields, ...readingOf.keys()]);
  if (nearest === undefined)
    console.error(describePhrase({ phrase: 'explain-unlisted', values: { code } }, language));
  else console.error(describePhrase({ phrase: 'explain-unknown', values: { code, nearest } }, language));
  process.exitCode = 2;
}
