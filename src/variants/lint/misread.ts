/** A stretch of text that was UTF-8 and was read in another encoding. */
export interface MisreadText {
  from: number;
  to: number;
  encoding: 'GBK' | 'Latin-1';
  /** What it said, as far as nothing was lost. */
  meant: string;
}

/**
 * What the commonest characters become where UTF-8 is read as GBK: 鈥 begins “ ” ‘ ’ — …, 銆 the signs 、 。 「 」,
 * 锛 all full-width marks, 锘 the mark of byte order, 鐨 鏄 鍦 鎴 the words 的 是 在 我. Chinese hardly writes them.
 */
const gbkPattern = /[锘鈥銆锛鐨鏄鍦鎴][^\0-\x7f\s」』”’）》】]{1,200}/g;

/** Two words or one quotation mark of UTF-8 read byte by byte. */
const latinPattern = /(?:[ã-éï][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘-‚“-„†‡•…‰‹›€™]{2}){2,}|â€[œ\u009d™˜“”¦]|ï»¿/g;

/** One reading alone may be chance, but for marks, which no word begins with. */
const telling = /^[\u2010-\u2027\u3000-\u303f\uff00-\uff5e\ufeff]|^[\u3400-\u9fff]{2}/;

/** Finds text whose bytes make sense in UTF-8, and not as what they were read as. */
export function readMisread(text: string): MisreadText[] {
  const found: MisreadText[] = [];
  const read = (pattern: RegExp, encoding: MisreadText['encoding'], bytesOf: () => ByteTable) => {
    for (const { index, 0: stretch } of text.matchAll(pattern)) {
      const { meant, length } = decode(stretch, bytesOf());
      if (telling.test(meant)) found.push({ from: index, to: index + length, encoding, meant });
    }
  };
  read(gbkPattern, 'GBK', gbkBytes);
  read(latinPattern, 'Latin-1', latinBytes);
  return found;
}

type ByteTable = ReadonlyMap<string, readonly number[]>;

/** What a text was before it was misread, up to the first byte that was lost, and how much of the text that is. */
function decode(text: string, table: ByteTable): { meant: string; length: number } {
  const bytes: number[] = [];
  const ends: number[] = [];
  for (const character of text) {
    const own = table.get(character);
    if (own === undefined) break;
    bytes.push(...own);
    ends.push(bytes.length);
  }
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes));
  const [meant = ''] = decoded.split('\ufffd');
  const used = new TextEncoder().encode(meant).length;
  return { meant, length: ends.filter((end) => end < used).length + 1 };
}

let gbk: ByteTable | undefined;
let latin: ByteTable | undefined;

/** The platform decodes GBK only; its table is read backwards. */
function gbkBytes(): ByteTable {
  return (gbk ??= tableOf('gbk', function* () {
    for (let lead = 0x81; lead <= 0xfe; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) yield [lead, trail];
  }));
}

function latinBytes(): ByteTable {
  return (latin ??= tableOf('windows-1252', function* () {
    for (let byte = 0x80; byte <= 0xff; byte++) yield [byte];
  }));
}

function tableOf(encoding: string, sequences: () => Generator<number[]>): ByteTable {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (const bytes of sequences()) {
    const character = decoder.decode(Uint8Array.from(bytes));
    if (character !== '\ufffd' && [...character].length === 1) table.set(character, bytes);
  }
  return table;
}
