import type { IOptions } from 'sanitize-html';
import {
  allowedAttributes,
  allowedClasses,
  allowedElements,
  allowedSchemes,
  allowedStyles,
} from './allowed.ts';
import { isAllowedElement, isSafeValue } from './judge.ts';

/** Takes out of HTML all that an untrusted post may not hold. */
export type Sanitiser = (html: string) => string;

/** Elements that go with what they hold, since none of it is meant to be read. */
const withContent = [
  'applet',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'option',
  'script',
  'style',
  'template',
  'textarea',
  'xmp',
];

const attributesOf = (attributes: Record<string, string>) =>
  new Map<string, string | null>(Object.entries(attributes));

/** Its types lag behind. */
const options: IOptions & { allowedEmptyAttributes: string[] } = {
  allowedTags: [...allowedElements],
  allowedAttributes: Object.fromEntries(
    Object.entries(allowedAttributes).map(([name, list]) => [name, [...list]]),
  ),
  allowedClasses,
  allowedStyles: { '*': allowedStyles },
  allowedSchemes: [...allowedSchemes],
  allowedSchemesByTag: { img: [...allowedSchemes, 'data'], video: [...allowedSchemes, 'data'] },
  allowedEmptyAttributes: ['alt', 'data-footnote-backref'],
  nonTextTags: withContent,
  transformTags: {
    '*': (tagName, attribs) => ({
      tagName,
      attribs: Object.fromEntries(
        Object.entries(attribs).filter(([name, value]) => isSafeValue(tagName, name, value)),
      ),
    }),
  },
  exclusiveFilter: ({ tag, attribs }) => tag === 'input' && !isAllowedElement(tag, attributesOf(attribs)),
};

/** Loads sanitize-html, which most sites never need. */
export async function loadSanitiser(): Promise<Sanitiser> {
  const { default: sanitizeHtml } = await import('sanitize-html');
  // Its text and values hold no `>`, so that this one ends a tag; the parser writes none with a slash.
  return (html) => sanitizeHtml(html, options).replaceAll(' />', '>');
}
