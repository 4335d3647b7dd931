import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { isDangerous } from '../../config/url-scheme.ts';

const svg = 'http://www.w3.org/2000/svg';
const html = 'http://www.w3.org/1999/xhtml';
const mathml = 'http://www.w3.org/1998/Math/MathML';

/** Elements of SVG that run programs, or hold what is not SVG. */
const active = /^(?:script|foreignobject|handler|listener|iframe|object|embed|audio|video)$/i;

/** Bytes of a file that are examined for markup: more than browsers examine. */
export const tellingBytes = 2048;

/** Beginnings that browsers treat as HTML where a host gives no type: https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type */
const beginsPage =
  /^<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|!--)(?:[\s>]|$)/i;

/**
 * Says what a file begins as, by its first bytes: browsers go by that where a host knows no type for its name. What is
 * blank for longer than they look may be XML.
 */
export function beginningOf(firstBytes: Uint8Array): 'page' | 'xml' | 'other' {
  // Without the mark of order of bytes, and the other halves of characters of UTF-16.
  const text = Buffer.from(firstBytes)
    .toString('latin1')
    .replace(/^(?:\xEF\xBB\xBF|\xFE\xFF|\xFF\xFE)/, '')
    .replaceAll('\0', '')
    .trimStart();
  if (beginsPage.test(text)) return 'page';
  return text.startsWith('<') || (text === '' && firstBytes.length === tellingBytes) ? 'xml' : 'other';
}

/**
 * Says whether a drawing or other XML does something of its own when it is opened by its address, where it runs with
 * the rights of the site. What can't be read as UTF-8 or XML does, since browsers may read it otherwise.
 */
export function isActiveMarkup(bytes: Uint8Array): boolean {
  let isActive = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', (text) => (isActive ||= text.includes('['))); // entities, whose text may be markup
  parser.on('processinginstruction', ({ target }) => (isActive ||= /stylesheet/i.test(target)));
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => (isActive ||= !/^utf-?8$/i.test(encoding)));
  parser.on('opentag', ({ uri, local, attributes }) => {
    isActive ||= uri === html || uri === mathml || (uri === svg && active.test(local));
    isActive ||= Object.values(attributes).some(acts);
  });
  try {
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  } catch {
    return true;
  }
  return isActive;
}

/** A handler, an address that runs, or an animation that sets one. */
function acts({ local, value }: SaxesAttributeNS): boolean {
  if (/^on/i.test(local) || value.split(';').some((part) => isDangerous(part.trim()) && !isPicture(part)))
    return true;
  return /^attributename$/i.test(local) && /href$|^on/i.test(value.trim());
}

function isPicture(address: string): boolean {
  return /^\s*data:(?:image\/(?!svg)|font\/|application\/(?:x-)?font)/i.test(address);
}
