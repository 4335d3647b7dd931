import { isJapanese, languageSigns } from '../japanese.ts';

const sentencePattern = /[^。！？!?\n]+/g;
const piecePattern = /[^，、,「」『』“”（）()[\]【】《》\s]+/g;

interface Range {
  from: number;
  to: number;
}

/** Finds what is Japanese in a text, sentence by sentence, and by piece where a sentence has both languages. */
export function findJapanese(text: string): Range[] {
  if (!/[\u3041-\u30fa]/.test(text)) return [];
  const found: Range[] = [];
  for (const sentence of text.matchAll(sentencePattern)) {
    const from = sentence.index;
    const signs = languageSigns(text, from, from + sentence[0].length);
    if (signs.kana === 0) continue;
    if (isJapanese(signs)) found.push({ from, to: from + sentence[0].length });
    else found.push(...japanesePieces(text, from, sentence[0]));
  }
  return found;
}

/** A name such as 人文知識・国際業務 has no kana of its own; beside Japanese it is, if it holds nothing Chinese. */
function japanesePieces(text: string, start: number, sentence: string): Range[] {
  const found: Range[] = [];
  for (const { index, 0: piece } of sentence.matchAll(piecePattern)) {
    const from = start + index;
    if (languageSigns(text, from, from + piece.length).chinese === 0)
      found.push({ from, to: from + piece.length });
  }
  return found;
}
