import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describePhrase } from '../src/diagnostics/describe.ts';
import { chooseLanguage } from '../src/diagnostics/language.ts';
import { projectRoot } from '../src/glue/project.ts';
import { scaffoldSite } from '../src/glue/site/scaffold.ts';
import { formatMoment } from '../src/posts/moment.ts';
import { parseArguments } from './arguments.ts';
import { reportFailure } from './failure.ts';
import { nextSteps } from './next-steps.ts';

const { values, positionals } = parseArguments('init', { script: { type: 'string' } }, true);

const language = chooseLanguage(process.env, undefined);
const script = values.script ?? (language === 'zh-Hant' ? 'hant' : 'hans');
const folder = resolve(positionals[0] ?? '.');

try {
  if (script !== 'hans' && script !== 'hant') fail(2, 'init-script', { script });
  else init(script);
} catch (error) {
  reportFailure(error, folder);
}

function init(chosen: 'hans' | 'hant'): void {
  const present = existsSync(folder) ? readdirSync(folder).filter((name) => !isHarmless(name)) : [];
  if (present.length > 0) fail(1, 'init-not-empty', { folder, names: present.slice(0, 5) });
  else make(chosen);
}

/** What a fresh repository or a finished `npm i jianfan` leaves in an otherwise empty folder. */
function isHarmless(name: string): boolean {
  return (
    name.startsWith('.') ||
    ['package.json', 'package-lock.json', 'node_modules', 'LICENSE', 'README.md'].includes(name)
  );
}

function make(chosen: 'hans' | 'hant'): void {
  const starter = join(projectRoot, 'src/starter');
  const timeZone = chosen === 'hans' ? 'Asia/Shanghai' : 'Asia/Taipei';
  const { text: date } = formatMoment({ epoch: Date.now(), hasTime: true }, timeZone);
  cpSync(join(starter, chosen), join(folder, 'content'), { recursive: true });
  const post = join(folder, 'content/posts/第一篇.md');
  writeFileSync(post, readFileSync(post, 'utf8').replace('{date}', date));
  scaffoldSite(folder);
  console.log(
    describePhrase({ phrase: 'init-done', values: { folder, steps: nextSteps(folder) } }, language),
  );
}

function fail(
  code: number,
  phrase: 'init-script' | 'init-not-empty',
  values: Record<string, string | string[]>,
): void {
  console.error(describePhrase({ phrase, values }, language));
  process.exitCode = code;
}
