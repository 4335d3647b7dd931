const special = /[&<>"]/;
const everySpecial = /[&<>"]/g;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for HTML content and double-quoted attributes alike. */
export function escapeHtml(text: string): string {
  return special.test(text)
    ? text.replace(everySpecial, (character) => entities[character] ?? character)
    : text;
}
