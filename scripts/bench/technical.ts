import type { Prose } from './prose.ts';
import type { Random } from './random.ts';

type Sample = (name: () => string, number: () => number, comment: string) => string;

/** Pieces of code in the languages that blogs quote most; names and numbers differ from post to post. */
const samples: readonly [language: string, sample: Sample][] = [
  [
    'js',
    (name, number, comment) => {
      const [list, item] = [name(), name()];
      return `// ${comment}\nexport function ${name()}(${list}) {\n  const limit = ${number()};\n  return ${list}\n    .filter((${item}) => ${item}.count > limit)\n    .map((${item}) => ({ ...${item}, label: \`#\${${item}.id}\` }));\n}`;
    },
  ],
  [
    'python',
    (name, number, comment) =>
      `# ${comment}\ndef ${name()}(rows, limit=${number()}):\n    total = 0\n    for row in rows:\n        if row["${name()}"] > limit:\n            total += row["${name()}"] * ${number()}\n    return total`,
  ],
  [
    'bash',
    (name, number, comment) =>
      `#!/bin/sh\n# ${comment}\nset -eu\nfor file in ${name()}/*.csv; do\n  head -n ${number()} "$file" | sort -k2 -n > "${name()}/$(basename "$file")"\ndone`,
  ],
  [
    'yaml',
    (name, number, comment) =>
      `# ${comment}\n${name()}:\n  ${name()}: ${number()}\n  ${name()}:\n    - ${name()}\n    - ${name()}\n  enabled: true`,
  ],
  [
    'css',
    (name, number, comment) =>
      `/* ${comment} */\n.${name()} {\n  margin-block: ${number()}px;\n  color: rgb(${number()} ${number()} ${number()});\n}\n.${name()}:hover {\n  opacity: 0.${number()};\n}`,
  ],
  [
    'json',
    (name, number) =>
      `{\n  "${name()}": ${number()},\n  "${name()}": ["${name()}", "${name()}"],\n  "${name()}": { "${name()}": null }\n}`,
  ],
];

const stems = [
  'queue',
  'stock',
  'ticket',
  'shelf',
  'mail',
  'order',
  'reply',
  'route',
  'page',
  'index',
  'price',
  'visit',
];
const tails = ['count', 'list', 'limit', 'map', 'total', 'name', 'rate', 'group', 'key', 'log'];

/** Writes a fenced code block. */
export function codeBlock(prose: Prose, random: Random): string {
  const [language, sample] = random.pick(samples);
  const name = () => `${random.pick(stems)}_${random.pick(tails)}${random.between(1, 9)}`;
  const number = () => random.between(2, 99);
  return `\`\`\`${language}\n${sample(name, number, prose.sentence())}\n\`\`\``;
}

/** Writes a table of three columns. */
export function table(prose: Prose, random: Random): string {
  const row = () => `| ${prose.noun()} | ${random.between(1, 9999)} | ${random.between(1, 100)}% |`;
  const rows = Array.from({ length: random.between(3, 8) }, row);
  return [`| ${prose.noun()} | ${prose.noun()} | ${prose.noun()} |`, '| --- | ---: | ---: |', ...rows].join(
    '\n',
  );
}
