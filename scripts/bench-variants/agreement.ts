import { topicOf } from '../../src/variants/topic.ts';
import { characterTable, jianfan, library, type Convert } from './conversions.ts';
import { addDisagreements, listDisagreements, percent, score, type Line, type Score } from './score.ts';
import type { Pair } from './shared-texts.ts';

/** A direction of conversion, by us and by others. */
interface Direction {
  name: string;
  from: 'hans' | 'hant';
  ours: readonly [name: string, convert: Convert][];
  others: readonly [name: string, convert: Convert][];
  /** Which documents are compared; all if not given. */
  only?: (lines: readonly Pair[]) => boolean;
}

/** Whether a Traditional document is in the forms that OpenCC writes and no region does by hand: 爲, 裏, 着. */
function hasOpenccForms(lines: readonly Pair[]): boolean {
  const text = lines.map(({ hant }) => hant).join('');
  const count = (forms: RegExp) => text.match(forms)?.length ?? 0;
  return count(/[爲裏着]/g) > count(/[為裡著]/g);
}

/** Converts without knowing what the document is about, so that each line tells. */
function unaware(convert: Convert): Convert {
  return (text) => convert(text);
}

/** Gives a project's lines in a direction, each with what its document is about, as a site finds it. */
function linesOf(pairs: readonly Pair[], { from, only = () => true }: Direction): Line[] {
  const documents = Map.groupBy(pairs, ({ file }) => file);
  return [...documents.values()].filter(only).flatMap((lines) => {
    const topic = topicOf(lines.map((line) => line[from]).join('\n'));
    return lines.map((line): Line => [line[from], line[from === 'hans' ? 'hant' : 'hans'], topic]);
  });
}

async function directions(): Promise<Direction[]> {
  return [
    {
      name: 'hans → hant',
      from: 'hans',
      ours: [['Jianfan, tw', jianfan('tw')]],
      others: [
        ['opencc-js s2tw', library({ from: 'cn', to: 'tw' })],
        ['character table', await characterTable('STCharacters')],
      ],
    },
    {
      name: 'hans → hant, in OpenCC’s own forms: documents that are written in them',
      from: 'hans',
      only: hasOpenccForms,
      ours: [['Jianfan, t', jianfan('t')]],
      others: [['opencc-js s2t', library({ from: 'cn', to: 't' })]],
    },
    {
      name: 'hans → hant, Taiwan’s forms: the other documents',
      from: 'hans',
      only: (lines) => !hasOpenccForms(lines),
      ours: [['Jianfan, tw', jianfan('tw')]],
      others: [['opencc-js s2tw', library({ from: 'cn', to: 'tw' })]],
    },
    {
      name: 'hans → hant, words',
      from: 'hans',
      ours: [
        ['Jianfan, twp', jianfan('twp')],
        ['Jianfan, twp, line by line', unaware(jianfan('twp'))],
      ],
      others: [['opencc-js s2twp', library({ from: 'cn', to: 'twp' })]],
    },
    {
      name: 'hant → hans',
      from: 'hant',
      ours: [['Jianfan, cn', jianfan('cn')]],
      others: [
        ['opencc-js tw2s', library({ from: 'tw', to: 'cn' })],
        ['character table', await characterTable('TSCharacters')],
      ],
    },
    {
      name: 'hant → hans, words',
      from: 'hant',
      ours: [
        ['Jianfan, cnp', jianfan('cnp')],
        ['Jianfan, cnp, line by line', unaware(jianfan('cnp'))],
      ],
      others: [['opencc-js tw2sp', library({ from: 'twp', to: 'cn' })]],
    },
  ];
}

/** Says how far conversions agree with human translators, for each project and direction. */
export async function reportAgreement(
  projects: readonly (readonly [string, readonly Pair[]])[],
): Promise<void> {
  console.log('Agreement with human translators: of aligned Hanzi the same form, of all Hanzi the same');
  for (const direction of await directions()) {
    const { name, ours, others } = direction;
    console.log(`\n${name}`);
    const rows = [...ours, ...others];
    const scores = rows.map(([, convert]) =>
      projects.map(([, pairs]) => score(linesOf(pairs, direction), convert)),
    );
    console.log(' '.repeat(28) + projects.map(([project]) => project.padStart(20)).join(''));
    rows.forEach(([row], i) => {
      const cells = scores[i]!.map(({ equal, aligned, hanzi }) =>
        hanzi === 0 ? '–' : `${percent(equal, aligned)}${percent(equal, hanzi)}`,
      );
      console.log(`${row.padEnd(28)}${cells.map((cell) => cell.padStart(20)).join('')}`);
    });
    const best = scores[ours.length]!;
    ours.forEach(([row], i) => tellWorse(row, scores[i]!, best, projects));
    for (const text of listDisagreements(addDisagreements(scores[0]!.map((s) => s.disagreements))))
      console.log(`      ${text}`);
  }
}

/** Names the projects in which a conversion of ours agrees less than OpenCC's. */
function tellWorse(
  row: string,
  ours: readonly Score[],
  theirs: readonly Score[],
  projects: readonly (readonly [string, unknown])[],
): void {
  ours.forEach(({ equal, aligned, hanzi }, i) => {
    const other = theirs[i]!;
    const forms = equal / aligned < other.equal / other.aligned;
    if (forms || equal / hanzi < other.equal / other.hanzi)
      console.log(`      ${row} is below opencc-js in ${projects[i]![0]}`);
  });
}
