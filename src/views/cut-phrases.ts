import { rememberRecent } from '../taxonomy/remember.ts';
import { cutIntoWords, type CutWord } from '../variants/cut-words.ts';

/** Signs and blanks that stay with what is before them. */
const closing = /^[\p{Pe}\p{Pf}\s，。、！？：；…—·～,.!?:;%]+$/u;

/** Particles and suffixes that never begin a line well; like all lists here, in Simplified, which both scripts are read in. */
const trailing = /^[的地得了着过吗呢吧啊们里上中后之率量页者化性感]$/u;

/** Where a clause or a quotation ends: what follows begins something. */
const ended = /[\p{Pe}\p{Pf}，。、！？：；…—·～,!?:;]\s*$/u;

/** What is quoted or bracketed stays whole as long as it is short, and the name of a work in any case that a line has room for. */
const openBracket = /[\p{Ps}\p{Pi}][^\p{Pe}\p{Pf}]{0,6}$|[《〈][^》〉]{0,11}$/u;

/** A remark or a number belongs to what it follows: 帳本（三）. */
const parenthesis = /^[（(]$/u;

/** A number, no date, and the space after it: the measure word, or whatever else is that short, belongs to them. */
const digits = /(?:^|[^-\d\p{Script=Latin}])\d[\d.,/]*\s?$/u;
const measure = /^(?![与和及或在的])\p{Script=Han}{1,2}$/u;

/** A name in Hanzi of parts that a dictionary of words knows nothing of: 阿列克谢·彼得罗夫. */
const foreignName = /^\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8})+$/u;

/** Titles whose phrases are remembered: a title is in ten lists or more, and on covers. */
const mostRemembered = 10_000;

/** Cuts a text into the phrases that a line may break between, however short it is. Together they are the text again. */
export const cutIntoPhrases = rememberRecent(mostRemembered, (text: string): readonly string[] => {
  if (foreignName.test(text)) return text.split(/(?<=·)/u);
  return joinSingles(joinSigns(cutIntoWords(text))).map((chunk) => chunk.text);
});

/** Cuts a text into its words, each with the signs and particles that belong to it: for what has no room for phrases. */
export function cutIntoShortPhrases(text: string): string[] {
  return joinSigns(cutIntoWords(text)).map((chunk) => chunk.text);
}

/** Joins signs, particles, measures, quotations and Latin words to what they belong to. */
function joinSigns(words: readonly CutWord[]): CutWord[] {
  const chunks: CutWord[] = [];
  for (const word of words) {
    const last = chunks.at(-1);
    if (last !== undefined && staysWith(last, word)) {
      last.text += word.text;
      last.plain += word.plain;
    } else chunks.push({ ...word });
  }
  return chunks;
}

function staysWith({ plain: last }: CutWord, { plain: word }: CutWord): boolean {
  return (
    closing.test(word) ||
    parenthesis.test(word) ||
    (trailing.test(word) && !ended.test(last)) ||
    openBracket.test(last) ||
    (digits.test(last) && measure.test(word)) ||
    isLatin(last, word)
  );
}

/** A sign that ends something in Chinese, though it is typed as in English. */
const asciiEnd = /\p{Script=Han}[!-/:-@[-`{-~]*[,.:;!?)\]]$/u;

/** Words in Latin letters break where their own spaces are, and so do C++, C#, 1/2 and </div>. */
function isLatin(last: string, word: string): boolean {
  return (
    (/[\p{Script=Latin}\d\s]$/u.test(last) && /^[\p{Script=Latin}\d\s'’.-]/u.test(word)) ||
    (/[!-~]$/.test(last) && /^[!-~]/.test(word) && !asciiEnd.test(last))
  );
}

/** Most Hanzi of a phrase that single characters are joined to, and of a row of them. */
const most = { phrase: 6, row: 4 };

/** One Hanzi, perhaps with a sign after it. */
const single = /^\p{Script=Han}[^\p{L}\p{N}]*$/u;

/** One Hanzi, whatever sign or number is after it. */
const beginsSingle = /^\p{Script=Han}(?!\p{Script=Han})/u;

/** One Hanzi with a particle or a place after it: 框里, 号的. */
const withParticle = /^\p{Script=Han}(?:里的|[的里上中下内])[^\p{L}\p{N}]*$/u;

/** Prepositions and conjunctions: a phrase begins with them, and never ends. */
const preposition = /^[从在把被让给跟和与对向到于为及或当以由按]$/u;

/** Adverbs that a preposition may follow: 还在, 不把. */
const adverb = /^[还也都就才正又再不没只]$/u;

/** Adverbs, auxiliaries, adjectives and pronouns, which what follows completes. */
const leading =
  /^[从在把被让给跟和与对向到于为及或当以由按是有不没就都也还又再很太更最这那每哪谁我你他她它一要该能会想可才敢只全先别小大老新旧好坏真假多少各某该此何单主非反副总双咋]/u;

const number = /[〇零一二三四五六七八九十百千万亿两几半]$/u;
const time = /[〇零一二三四五六七八九十百千万亿两几半\d][年月日天点分秒刻周]$/u;

/** Joins single characters to each other, to what follows them, or, if they are nouns or end a clause, to what is before. */
function joinSingles(chunks: readonly CutWord[]): CutWord[] {
  const joined: CutWord[] = [];
  const held: CutWord[] = [];
  const release = (count = held.length): void => {
    const [first, ...others] = held.splice(0, count);
    if (first) joined.push(others.reduce(join, first));
  };
  chunks.forEach((chunk, at) => {
    const before = joined.at(-1);
    if (held.length === 0 && before && goesBack(before, chunk, chunks[at + 1])) {
      joined[joined.length - 1] = join(before, chunk);
      return;
    }
    const isSingle = single.test(chunk.plain);
    const row = held.map(({ plain }) => plain);
    if (isSingle ? endsRow(held, chunk) : !leadsTo(row, chunk))
      release(preposition.test(row.at(-1) ?? '') ? held.length - 1 : held.length);
    held.push(chunk);
    if (!isSingle || (ended.test(chunk.plain) && held.length > 1)) release();
  });
  const [alone] = held;
  const last = joined.at(-1);
  if (held.length === 1 && alone && last) joined[joined.length - 1] = join(last, alone);
  else release();
  return joined;
}

/** Whether a row of single characters is over before another. */
function endsRow(held: readonly CutWord[], { plain, isVerb }: CutWord): boolean {
  const first = held[0]?.plain ?? '';
  const last = held.at(-1);
  if (held.length < 2 || last === undefined) return false;
  if (held.length >= most.row && !leading.test(first)) return true;
  if (held.length > most.row) return true;
  if (preposition.test(plain[0] ?? '')) return !adverb.test(last.plain);
  return isVerb && !last.isVerb && !leading.test(first) && !leading.test(last.plain);
}

/** Whether a row of single characters goes on with what follows it. */
function leadsTo(row: readonly string[], { plain }: CutWord): boolean {
  const [first = ''] = row;
  if (row.length === 0) return true;
  if (hanziIn(row.join('') + plain) > most.phrase && row.length > 1) return false;
  return row.length < 2 || leading.test(first) || preposition.test(row.at(-1) ?? '');
}

/** Whether a single character belongs to what is before it. */
function goesBack(before: CutWord, { plain, isVerb }: CutWord, next: CutWord | undefined): boolean {
  const last = before.plain;
  if (ended.test(last) || !/\p{Script=Han}$/u.test(last)) return false;
  const length = hanziIn(last);
  if (length + hanziIn(plain) > most.phrase) return false;
  if (withParticle.test(plain))
    return length <= 3 && !leading.test(plain) && (!isVerb || !plain.includes('的'));
  if (!single.test(plain)) return false;
  if (ended.test(plain) || next === undefined) return true;
  if (isVerb || leading.test(plain)) return false;
  if (number.test(plain)) return !number.test(last);
  if (last.endsWith('的')) return next.isVerb;
  const beginsRow = beginsSingle.test(next.plain) && !leading.test(next.plain);
  return !time.test(last) && !(beginsRow && (!next.isVerb || length > 2));
}

function join(first: CutWord, second: CutWord): CutWord {
  return { ...first, text: first.text + second.text, plain: first.plain + second.plain };
}

function hanziIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
