const SPECIAL = /[&<>"]/;
const EVERY_SPECIAL = /[&<>"]/g;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for HTML content and double-quoted attributes alike. */
export function escapeHtml(text: string): string {
  return SPECIAL.test(text)
    ? text.replace(EVERY_SPECIAL, (character) => ENTITIES[character] ?? character)
    : text;
}
