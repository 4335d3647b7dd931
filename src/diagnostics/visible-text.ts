/** C0 but for tab and line feed, DEL, C1, other ends of lines, and the signs that turn text around (CVE-2021-42574). */
const unseen = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;

/**
 * A workflow command of a CI runner, which reads them from the beginning of any line, blanks before it or not. Its name
 * follows at once: `:::tip` and `::: tip` of Markdown are none.
 */
const command = /^([^\S\n]*):(?=:[a-z])/gim;

/**
 * What begins a command anywhere in a line: `##[error]` on GitHub, whose runner still looks for the older form
 * (`ActionCommand.cs`), `##vso[task…]` on Azure, `##teamcity[…]`.
 */
const innerCommand = /#(?=#[a-z]{0,10}\[)/gi;

/**
 * Shows what a text from content would otherwise do to a terminal or a CI log: control characters become signs
 * (U+001B is ␛), and nothing is a workflow command such as `::error::` or `##[error]`.
 */
export function visibleText(text: string): string {
  return text.replace(unseen, sign).replace(command, '$1: ').replace(innerCommand, '# ');
}

/** Shows a name of a file or a tag likewise; it has one line, whatever it holds. */
export function visibleName(name: string): string {
  return visibleText(name.replace(/[\t\n]/g, sign));
}

/**
 * Writes JSON that does nothing to a terminal or a CI log that it is printed to, and reads as the same: JSON's own
 * writer escapes C0 alone.
 */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, escapeUnit)
    .replace(innerCommand, escapeUnit);
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function sign(character: string): string {
  const unit = character.charCodeAt(0);
  if (unit < 0x20) return String.fromCharCode(0x2400 + unit);
  return unit === 0x7f ? '␡' : '\ufffd';
}
