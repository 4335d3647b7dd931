import { fillPlaceholders } from '../../markdown/placeholders.ts';
import type { Script } from '../../config/variant.ts';
import { finishBody } from '../../views/finish-body.ts';
import { messagesIn } from '../../views/messages.ts';
import type { BodyRef } from '../../views/views.ts';

/** Makes a body from the store what its page shows: links and pictures resolved, the interface's own texts put in. */
export function bodyHtml(html: string, body: BodyRef, script: Script): string {
  return finishBody(fillBody(html, body), messagesIn(script));
}

/** Puts a view's links and pictures into the places its body left for them; what leads nowhere stays as written. */
export function fillBody(html: string, body: BodyRef): string {
  return fillPlaceholders(html, {
    link: (target) => body.links[target] ?? target,
    image: (reference) => body.images[reference],
  });
}

/** What the functions above look for, at least one of which stands in every body that they change. */
const signs = ['="link:', '="asset:', 'data-message', '<p><em>', 'math-display'].map((sign) =>
  Buffer.from(sign),
);

/** Says whether a body, as bytes, is on its page what it is in the store: then it needn't become text at all. */
export function isFinished(bytes: Buffer): boolean {
  return !signs.some((sign) => bytes.includes(sign));
}
