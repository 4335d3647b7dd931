import { isDangerous, isPictureData } from '../../config/url-scheme.ts';
import { type Draft } from './draft.ts';
import { reportDangerous } from './report-dangerous.ts';
import { type Attributes, readAttributes, writeAttributes } from './attributes.ts';

/** Attributes that hold URLs, beside those that links and pictures are written by; SMIL sets one by `to` and the like. */
const holdsUrl =
  /^(?:(?:xlink:)?href|formaction|action|src|data|poster|background|cite|longdesc|ping|codebase|classid|lowsrc|dynsrc)$/;
const animates = /^(?:to|from|by|values)$/;
const suspicious = /script|data\s*:|&|%/i;

/** Takes out the URLs of a tag that would run code. */
export function dropUnsafe(draft: Draft, tagName: string, attributes: Attributes): boolean {
  let isChanged = false;
  for (const [name, value] of attributes) {
    if (value === null || !(holdsUrl.test(name) || animates.test(name))) continue;
    const parts = animates.test(name) ? value.split(';') : [value];
    const unsafe = parts.find(
      (part) => isDangerous(part) && !(isPictureData(part) && isPicture(tagName, name)),
    );
    if (unsafe === undefined) continue;
    attributes.delete(name);
    reportDangerous(draft, unsafe.trim());
    isChanged = true;
  }
  return isChanged;
}

/** SVG's `image` and a film's poster show pictures too. */
function isPicture(tagName: string, name: string): boolean {
  return (tagName === 'image' && /href$/.test(name)) || name === 'poster' || name === 'background';
}

/** Returns a start tag without URLs that would run code; the same text when there are none. */
export function safeTag(draft: Draft, text: string, name: string): string {
  if (!suspicious.test(text)) return text;
  const tag = { nameEnd: name.length + 1, end: text.length };
  const attributes = readAttributes(text, tag);
  if (!dropUnsafe(draft, name, attributes)) return text;
  return `<${text.slice(1, tag.nameEnd)}${writeAttributes(attributes)}${text.endsWith('/>') ? '/>' : '>'}`;
}
