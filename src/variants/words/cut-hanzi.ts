import { fold } from '../fold.ts';
import { hansOnly, hantOnly } from '../script-table.ts';
import { isVerb, unknownCost, type WordTable } from './word-table.ts';

/** A word of a text. */
export interface CutWord {
  text: string;
  /** The same in Simplified, so that a rule about words holds for both scripts. */
  plain: string;
  /** A verb, adverb or preposition. */
  isVerb: boolean;
}

/** What begins or ends a word in passing, and is often one of its own: they cost no more than they are rare. */
const ownWords = new Set(
  '的了着过在是和与把给从对被让跟到向为就也都还又再不没才只我你他她它您谁这那哪之很最更太要会能想说有等地得里上中下后前个小大老新旧',
);

/** What any other character costs more as a word of its own: most words have two. */
const singleCost = 300;

/** What a part of a number costs more on its own. */
const digitCost = 500;

/** A number in Hanzi with what it counts: the dictionary has few of them, and 两千张 is no 两 of 千张. */
const number =
  /^第?[〇零一二三四五六七八九十百千万亿两几半]+(?:小时|分钟|星期|公里|[个位名只条张本页期章节段句字次遍回趟场件份封篇部台支把块元毛角分秒点刻天日周月年岁米层号楼家间座道种类款套双对组群排行列步杯碗瓶盒包袋箱])?/;

const numberCost = 900;
const longestNumber = 12;

/** Characters that numbers are written with. */
const digits = new Set('〇零一二三四五六七八九十百千万亿两几半');

/** Cuts a run of Hanzi in either script into the likeliest words; both scripts are cut alike where the words are the same. */
export function cutHanzi(text: string, words: WordTable): CutWord[] {
  const written = writtenFor(words);
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = written[text.charCodeAt(at)]!;
  const plain = String.fromCharCode(...units);
  const costs = new Array<number>(text.length + 1).fill(Infinity);
  const starts: number[] = [];
  const nodes: number[] = [];
  costs[0] = 0;
  const offer = (from: number, to: number, cost: number, node: number): void => {
    if (costs[from]! + cost >= costs[to]!) return;
    costs[to] = costs[from]! + cost;
    starts[to] = from;
    nodes[to] = node;
  };
  for (let from = 0; from < text.length; from++) {
    if (costs[from] === Infinity) continue;
    let node = words.child(0, units[from]!);
    const alone = plain[from]!;
    const isPair = (text.charCodeAt(from) & 0xfc00) === 0xd800;
    const extra = ownWords.has(alone) ? 0 : digits.has(alone) ? digitCost : singleCost;
    offer(from, from + (isPair ? 2 : 1), ((node && words.cost(node)) || unknownCost) + extra, node);
    for (let to = from + 1; to < text.length && node !== 0; to++) {
      node = words.child(node, units[to]!);
      const cost = node && words.cost(node);
      if (cost) offer(from, to + 1, cost, node);
    }
    if (!digits.has(alone) && alone !== '第') continue;
    const counted = number.exec(plain.slice(from, from + longestNumber))?.[0].length ?? 0;
    if (counted > 1) offer(from, from + counted, numberCost, 0);
  }
  const cut: CutWord[] = [];
  for (let to = text.length; to > 0; to = starts[to]!) {
    const from = starts[to]!;
    const node = nodes[to]!;
    cut.push({
      text: text.slice(from, to),
      plain: plain.slice(from, to),
      isVerb: node > 0 && isVerb(words, node),
    });
  }
  return cut.reverse();
}

const writtenForms = new WeakMap<WordTable, Uint16Array>();

/** How much rarer than another form of itself a character can be that stands for itself, in hundredths of a nat. */
const rarer = 400;

/** Gives for each code unit the one that the dictionary's words are written with. */
function writtenFor(words: WordTable): Uint16Array {
  const known = writtenForms.get(words);
  if (known !== undefined) return known;
  const written = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const commonest = new Map<string, number>();
  const costOf = (unit: number): number => words.cost(words.child(0, unit)) || Infinity;
  const traditional = new Set(hantOnly);
  const simplified = new Set(hansOnly);
  const hanzi = Array.from({ length: 0x6c00 }, (_, i) => ({
    unit: 0x3400 + i,
    character: String.fromCharCode(0x3400 + i),
    folded: fold(String.fromCharCode(0x3400 + i)),
  }));
  for (const { unit, character, folded } of hanzi) {
    const best = commonest.get(folded);
    if (!traditional.has(character) && (best === undefined || costOf(unit) < costOf(best)))
      commonest.set(folded, unit);
  }
  for (const { unit, character, folded } of hanzi) {
    if (simplified.has(character)) continue;
    const best = commonest.get(folded) ?? unit;
    if (traditional.has(character) || costOf(unit) > costOf(best) + rarer) written[unit] = best;
  }
  writtenForms.set(words, written);
  return written;
}
