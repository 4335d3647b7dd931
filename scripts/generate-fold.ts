import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { intoStandard } from '../src/variants/corrections/standard.ts';
import { intoTaiwan } from '../src/variants/corrections/taiwan.ts';
import { fromHans, fromHant } from '../src/variants/corrections/words.ts';

/** The dictionaries whose entries keep their length: everything that is one Hanzi for another. */
const folded = [
  'TSCharacters',
  'STCharacters',
  'TWVariants',
  'TWVariantsRev',
  'HKVariants',
  'HKVariantsRev',
  'STPhrases',
  'STPhrases_GeneratedFromRegionalPhrases',
  'TSPhrases',
  'TWVariantsPhrases',
  'TWVariantsRevPhrases',
  'HKVariantsPhrases',
  'HKVariantsRevPhrases',
] as const;

const japaneseCharacters = ['JPShinjitaiCharacters', 'JPShinjitaiCharactersRev'] as const;

type DictionaryName = (typeof folded | typeof japaneseCharacters)[number];

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

type Entry = readonly [source: string, target: string];

async function readDictionary(name: DictionaryName): Promise<[DictionaryName, Entry[]]> {
  const dictionary: string = (await import(`opencc-js/dict/${name}`)).default;
  const read = dictionary.split('|').map((entry): Entry => {
    const [source = '', target = ''] = entry.split(' ');
    return [source, target];
  });
  return [name, read];
}

const dictionaries = new Map(await Promise.all([...folded, ...japaneseCharacters].map(readDictionary)));

function entries(name: DictionaryName): Entry[] {
  return dictionaries.get(name) ?? [];
}

/** Joins characters that some dictionary takes for each other, in the basic plane. */
function unionOfTables(): Map<string, string> {
  const parent = new Map<string, string>();
  const find = (c: string): string => {
    const p = parent.get(c) ?? c;
    return p === c ? c : find(p);
  };
  const union = (a: string, b: string) => {
    const [x, y] = [find(a), find(b)].sort() as [string, string];
    if (x !== y) parent.set(y, x);
  };
  const ours = [fromHans, fromHant, intoStandard, intoTaiwan].flatMap((words) => Object.entries(words));
  for (const [source, target] of [...folded.flatMap(entries), ...ours]) {
    const from = [...source.normalize('NFKC')];
    const to = [...target.normalize('NFKC')];
    from.forEach((c, i) => {
      const d = to[i];
      if (c.length === 1 && d?.length === 1 && c !== d) union(c, d);
    });
  }
  return new Map([...parent.keys()].map((c) => [c, find(c)]));
}

/** Chooses for each class the member that most of it is simplified to, and lists `[member, representative]`. */
function foldEntries(): Entry[] {
  const simplified = new Map(entries('TSCharacters'));
  const classes = new Map<string, string[]>();
  for (const [member, root] of unionOfTables()) {
    const members = classes.get(root);
    if (members) members.push(member);
    else classes.set(root, [root, member]);
  }
  return [...classes.values()].flatMap((members) => {
    const votes = new Map<string, number>();
    for (const member of members) {
      const vote = simplified.get(member) ?? member;
      if (members.includes(vote)) votes.set(vote, (votes.get(vote) ?? 0) + 1);
    }
    const [best] = [...votes].sort(([a, x], [b, y]) => y - x || compare(a, b));
    const representative = best?.[0] ?? members.toSorted()[0] ?? '';
    return members.filter((c) => c !== representative).map((c) => [c, representative] as const);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Writes a signed number as base-32 digits, least first; the last digit is from the alphabet's upper half. */
function encode(number: number): string {
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let digits = '';
  for (; rest >= 32; rest >>= 5) digits += alphabet[rest & 31];
  return digits + alphabet[32 + rest];
}

function deltas(codes: number[]): string {
  return codes.map((code, i) => encode(code - (codes[i - 1] ?? 0))).join('');
}

/**
 * Characters outside the basic plane that pages get where an author wrote one inside, as 𬴃 for 騞: `[member,
 * representative]`. The 640 further pairs of STCharacters begin with characters that nobody writes, and would cost readers
 * 1.4 kB.
 */
function rareEntries(): Entry[] {
  const isRare = (c: string) => (c.codePointAt(0) ?? 0) > 0xffff;
  const pairs = entries('TSCharacters').flatMap(([source, target]): Entry[] => {
    if (isRare(source) === isRare(target)) return [];
    return [isRare(source) ? [source, target] : [target, source]];
  });
  return [...new Map(pairs)].sort(([a], [b]) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}

function foldTable(): string {
  // Sorted by representative the deltas of both columns are small: 5.6 kB brotli against 10 for plain groups.
  const sorted = foldEntries().sort(([a, x], [b, y]) => compare(x, y) || compare(a, b));
  const rare = rareEntries();
  const members = deltas(sorted.map(([member]) => member.charCodeAt(0)));
  const representatives = deltas(sorted.map(([, representative]) => representative.charCodeAt(0)));
  return `// Generated by scripts/generate-fold.ts from opencc-js data; do not edit.

/** Differences between successive members of the fold's classes, in the coding of fold.ts. */
export const memberList = '${members}';

/** Differences between successive representatives, one for each member. */
export const representativeList = '${representatives}';

/** Members outside the basic plane, in the same coding. */
export const rareMemberList = '${deltas(rare.map(([member]) => member.codePointAt(0) ?? 0))}';

/** What each of them stands for. */
export const rareRepresentativeList = '${deltas(rare.map(([, inside]) => inside.charCodeAt(0)))}';
`;
}

function characters(...names: DictionaryName[]): Set<string> {
  return new Set(names.flatMap((name) => entries(name).map(([, target]) => target)).join(''));
}

function sources(...names: DictionaryName[]): Set<string> {
  return new Set(names.flatMap((name) => entries(name).map(([source]) => source)).join(''));
}

const common = /^[\u4e00-\u9fff]$/;

function exclusive(name: DictionaryName, other: Set<string>): string[] {
  return (
    entries(name)
      .filter(([source, target]) => source !== target && !other.has(source))
      // A simplified form outside the basic block is seldom used: names in simplified text keep 頫 and 龑.
      .filter(([source, target]) => common.test(source) && common.test(target))
      .map(([source]) => source)
      .sort()
  );
}

/** Characters that only one script writes: no dictionary has them on the other side. */
function scriptTable(): string {
  const traditional = characters(
    'STCharacters',
    'STPhrases',
    'STPhrases_GeneratedFromRegionalPhrases',
    'TWVariants',
    'HKVariants',
  );
  const simplified = new Set([
    ...characters('TSCharacters', 'TSPhrases'),
    ...sources('STCharacters', 'STPhrases', 'STPhrases_GeneratedFromRegionalPhrases'),
  ]);
  const hans = exclusive('STCharacters', traditional);
  // Names kept 於 and 麼 in the simplified dictionaries; in running text only traditional writing has them.
  const hant = [...exclusive('TSCharacters', simplified), '於', '麼'].sort();
  const japanese = sources('JPShinjitaiCharacters');
  const reformed = sources('JPShinjitaiCharactersRev');
  return `// Generated by scripts/generate-fold.ts from opencc-js data; do not edit.

/** Characters that only simplified text has. */
export const hansOnly = '${hans.join('')}';

/** Characters that only traditional text has. */
export const hantOnly = '${hant.join('')}';

/** Those of hansOnly that Japanese writes as well. */
export const japaneseToo = '${hans.filter((c) => japanese.has(c)).join('')}';

/** Those of hantOnly that modern Japanese writes otherwise. */
export const notJapanese = '${hant.filter((c) => reformed.has(c)).join('')}';
`;
}

async function write(name: string, source: string): Promise<void> {
  const path = fileURLToPath(new URL(`../src/variants/${name}`, import.meta.url));
  writeFileSync(path, await format(source, { parser: 'typescript', singleQuote: true, printWidth: 110 }));
  console.log(`src/variants/${name}: ${Buffer.byteLength(source)} bytes`);
}

await write('fold-table.ts', foldTable());
await write('script-table.ts', scriptTable());
