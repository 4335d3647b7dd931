/** A measure, or a unit of time or money, as it is written after a number. */
interface Measure {
  /** OpenCC's traditional form there, if it isn't what the character becomes anyway. */
  traditional?: string;
  /** What it costs as a word there, in hundredths of a nat. */
  cost: number;
  /** Characters one of which must follow. */
  before?: string;
  /** Whether no space may be between. */
  direct?: boolean;
  /** Characters none of which may follow. */
  notBefore?: string;
}

/** Cost of a measure after a number: little else comes there. */
const usual = 250;

/** How much less a measure costs after an ordinal: 第四周 has no 四周 in it. */
const ordinalBonus = 400;

/** Cost of what is as often another word there, such as 只 in 3只有. */
const doubtful = 400;

const measures: Readonly<Record<string, Measure>> = {
  只: { traditional: '隻', cost: doubtful },
  出: { traditional: '齣', cost: usual, before: '戏剧好大悲喜闹折' },
  周: { traditional: '週', cost: doubtful, notBefore: '岁年' },
  里: { traditional: '里', cost: usual, direct: true, notBefore: '面' },
  斗: { traditional: '斗', cost: usual },
  扎: { traditional: '紮', cost: usual, before: '啤花' },
  折: { traditional: '折', cost: usual },
  天: { cost: usual },
  元: { cost: usual },
  年: { cost: usual },
  月: { cost: usual },
  日: { cost: usual },
  点: { cost: usual },
  分: { cost: usual },
  秒: { cost: usual },
  个: { cost: usual },
  次: { cost: usual },
  岁: { cost: usual },
  轮: { cost: usual },
  场: { cost: usual },
};

const digits = unitsOf('0123456789０１２３４５６７８９');

/** Numerals that may begin a number, or be all of it. */
const numerals = unitsOf('0123456789０１２３４５６７８９一二三四五六七八九十两几零〇');

/** Numerals that need another before them: 千 alone is as likely the end of 秋千. */
const powers = unitsOf('百千万亿');

/** Characters that make a number of a power: 数千, 上百. */
const beforePowers = unitsOf('数上成好');

/** What may be between a number and its measure: 十多只. */
const inexact = unitsOf('多余来');

/** Most spaces between a number and its measure. */
const mostSpaces = 2;

/** Longest number in units. */
const longestNumber = 12;

const space = 0x20;

const ordinal = '第'.charCodeAt(0);

function unitsOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

const week = '周'.charCodeAt(0);

/** What goes round: 绕场一周 counts no weeks. */
const turns = /[绕环转]/;

/** How far before a number what goes round may be. */
const turnReach = 6;

function clauseBefore(text: Uint16Array, at: number): string {
  const before = String.fromCharCode(...text.subarray(Math.max(0, at - turnReach), at));
  return before.slice(before.search(/(?<![^，。！？；,.])[^，。！？；,.]*$/));
}

/** Finds where the number ends that begins at `at`; `at` when none does. */
function numberEnd(text: Uint16Array, at: number, end: number): number {
  const first = text[at]!;
  let to = at;
  if (first === space) return isVariable(text, at - 1) ? at + 1 : at;
  if (first === ordinal && at + 1 < end && numerals.has(text[at + 1]!)) to += 2;
  else if (numerals.has(first)) to++;
  else if (beforePowers.has(first) && at + 1 < end && powers.has(text[at + 1]!)) to += 2;
  else return at;
  while (to < end && to - at < longestNumber && (numerals.has(text[to]!) || powers.has(text[to]!))) to++;
  if (to < end && inexact.has(text[to]!)) to++;
  if (!digits.has(first)) return to;
  let behind = to;
  while (behind < end && behind - to < mostSpaces && text[behind] === space) behind++;
  return behind;
}

/** Whether a unit is a numeral. */
export function isNumeral(unit: number): boolean {
  return numerals.has(unit) || powers.has(unit);
}

/** Whether a unit may be part of a number, or be between it and its measure. */
export function isOfNumber(unit: number): boolean {
  return unit === space || digits.has(unit);
}

function isLatin(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
}

/** Whether a single letter stands for a number: N 天, %d 天. */
function isVariable(text: Uint16Array, at: number): boolean {
  return at >= 0 && isLatin(text[at]!) && !isLatin(text[at - 1] ?? space);
}

/** A number with its measure. */
export interface Measured {
  /** Where the number ends and where the measure does. */
  number: number;
  end: number;
  /** What the measure costs. */
  cost: number;
  /** What it becomes; 0 for what it becomes anyway. */
  image: number;
}

/** Knows the measures of a conversion, as its regional forms have them. */
export class Measures {
  readonly #byUnit = new Map<number, { measure: Measure; image: number }>();

  readonly #bell: number;

  /** Takes what the last link makes of each unit. */
  constructor(regional: (unit: number) => number) {
    this.#bell = regional('鐘'.charCodeAt(0));
    for (const [character, measure] of Object.entries(measures)) {
      const image = measure.traditional === undefined ? 0 : regional(measure.traditional.charCodeAt(0));
      this.#byUnit.set(character.charCodeAt(0), { measure, image });
    }
  }

  /** Reads the number with its measure that begins at `at`, where no number continues. */
  read(text: Uint16Array, at: number, end: number): Measured | undefined {
    if (at > 0 && (numerals.has(text[at - 1]!) || text[at - 1] === ordinal)) return undefined;
    const number = numberEnd(text, at, end);
    if (number === at || number >= end) return undefined;
    const known = this.#byUnit.get(text[number]!);
    if (known === undefined) return undefined;
    const { measure, image } = known;
    const next = number + 1 < end ? String.fromCharCode(text[number + 1]!) : '';
    if (measure.before !== undefined && !(next !== '' && measure.before.includes(next))) return undefined;
    if (measure.notBefore !== undefined && next !== '' && measure.notBefore.includes(next)) return undefined;
    if (image !== 0 && text[at] === space) return undefined;
    if (image !== 0 && digits.has(text[at]!) && isLatin(text[at - 1] ?? space)) return undefined;
    if (text[number] === week && turns.test(clauseBefore(text, at)))
      return { number, end: number + 1, cost: 0, image: week };
    if (measure.direct && text[number - 1] === space) return undefined;
    const cost = Math.max(0, measure.cost - (text[at] === ordinal ? ordinalBonus : 0));
    const clock = next === '钟' && '点分秒'.includes(String.fromCharCode(text[number]!));
    if (clock) return { number, end: number + 2, cost, image: this.#bell };
    return { number, end: number + 1, cost, image };
  }

  /** Whether a measure at `at` may become something of its own: a number may end before it. */
  mayStand(text: Uint16Array, at: number): boolean {
    if (at === 0 || !this.#byUnit.get(text[at]!)?.image) return false;
    const before = text[at - 1]!;
    return isOfNumber(before) || numerals.has(before) || powers.has(before) || inexact.has(before);
  }
}

/** Lists the measures that become something of their own. */
export function changingMeasures(): number[] {
  return Object.entries(measures)
    .filter(([, { traditional }]) => traditional !== undefined)
    .map(([character]) => character.charCodeAt(0));
}
