import { expectation, type FieldDoc } from '../../src/config/schema-problem.ts';
import { siteFieldDoc } from '../../src/config/site-config.ts';
import { describePhrase } from '../../src/diagnostics/describe.ts';
import { readings, type Meaning } from '../../src/posts/keys.ts';
import { frontmatterSchema } from '../../src/posts/schema.ts';
import { codesPage } from './codes-page.ts';
import { keysInChinese } from './keys-in-chinese.ts';
import { settingsInChinese } from './settings-in-chinese.ts';
import { code } from './table.ts';
import { taiwanGlossary } from './taiwan-words.ts';

/** Prints the manual's page of all settings, which the sample site publishes in both scripts. */
export function settingsInManual(): string {
  const groups = settingsInChinese.map(([group, settings]) =>
    [
      `## ${group}`,
      ...Object.entries(settings).map(([field, text]) => entry(field, [field], text, siteFieldDoc(field))),
    ].join('\n\n'),
  );
  return page(
    '全部设置',
    'site.yaml 里可以写的每一项设置：作用、取值与例子。',
    '`site.yaml` 放在内容文件夹里，每一项都可以不写。写错一项只影响这一项，`jianfan check` 会指出位置和改法。',
    groups,
  );
}

/** Prints the manual's page of all keys of frontmatter. */
export function keysInManual(): string {
  const groups = keysInChinese.map(([group, keys]) =>
    [
      `## ${group}`,
      ...Object.entries(keys).map(([meaning, text]) => {
        const known = readings[meaning as Meaning];
        const doc = frontmatterSchema.shape[meaning as Meaning].meta() as FieldDoc | undefined;
        return entry(known[0], known, text, doc);
      }),
    ].join('\n\n'),
  );
  return page(
    '文章开头的字段',
    '文章开头两行 --- 之间可以写的每一个字段，以及其他生成器的对应写法。',
    '文章开头两行 `---` 之间是 YAML；也可以用 `+++` 写 TOML，或写 JSON。字段不分大小写，`-` 和 `_` 可有可无。其他生成器里意思相同的字段也认得；写错一个字段只影响它自己。',
    groups,
  );
}

/** Prints the manual's page of all codes, which the terminal's messages end with. */
export function codesInManual(): string {
  const [, ...sections] = codesPage('zh-Hans')
    .replaceAll('\ufffd', 'U+FFFD')
    .split(/^(?=## )/m);
  return page(
    '问题代码一览',
    '每条警告与错误的代码、原因和改法。',
    '“简繁”输出的每条警告和错误都带有代码，代码永久不变。花括号处是具体内容：文件、字段、值等。',
    sections.map((section) => section.trim()),
    'toc: false\n',
  );
}

function entry(title: string, names: readonly string[], text: string, doc: FieldDoc | undefined): string {
  const expects = doc === undefined ? '' : expectsOf(doc);
  const others = names.slice(1);
  const facts = [
    ...(expects === '' ? [] : [`取值：${expects}。`]),
    ...(others.length === 0 ? [] : [`也可以写作：${others.map(code).join('、')}。`]),
  ];
  const example = doc === undefined ? [] : [`\`\`\`yaml\n${doc.example}\n\`\`\``];
  return [`### ${code(title)}`, text, facts.join(''), ...example].filter((part) => part !== '').join('\n\n');
}

/** Choices are code, which no variant of the page changes. */
function expectsOf({ expects }: FieldDoc): string {
  const { phrase, values } = expectation(expects);
  const choices = values?.['choices'];
  if (phrase === 'expects-one-of' && Array.isArray(choices))
    return `${choices.map((choice) => code(String(choice))).join('、')} 之一`;
  return describePhrase({ phrase, ...(values === undefined ? {} : { values }) }, 'zh-Hans').trim();
}

function page(
  title: string,
  description: string,
  intro: string,
  groups: readonly string[],
  more = '',
): string {
  const text = [intro, ...groups].join('\n\n');
  return `---
title: ${title}
description: ${description}
script: hans
${more}${taiwanGlossary(title + description + text)}---

<!-- 由 npm run reference 生成；说明写在 scripts/reference/ 里。 -->

${text}
`;
}
