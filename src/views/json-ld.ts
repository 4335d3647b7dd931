/** Prints data for a `<script>` element: `<` is escaped, so that no text can end the element. */
export function jsonForScript(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
