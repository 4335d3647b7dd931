import { fillPlaceholders } from '../markdown/placeholders.ts';
import type { Script } from '../config/variant.ts';
import { codeStarts, finishBody } from './finish-body.ts';
import { messagesIn, type OwnTexts } from './messages.ts';
import type { BodyRef } from './views.ts';

/** Turns a stored body into what its page shows: links and pictures resolved, interface texts filled in. */
export function bodyHtml(html: string, body: BodyRef, script: Script, texts?: OwnTexts): string {
  return finishBody(fillBody(html, body), messagesIn(script, texts), body.frames);
}

/** Puts a view's links and pictures into the places its body left for them; what leads nowhere stays as written. */
export function fillBody(html: string, body: BodyRef): string {
  return fillPlaceholders(html, {
    link: (target) => (Object.hasOwn(body.links, target) ? (body.links[target] ?? target) : target),
    image: (reference) => (Object.hasOwn(body.images, reference) ? body.images[reference] : undefined),
  });
}

/** What the functions above look for: at least one is in every body that they change. */
export const unfinishedSigns = [
  '="link:',
  '="asset:',
  'data-message',
  '<em>',
  'math-display',
  '<iframe src="',
  ...codeStarts,
];
