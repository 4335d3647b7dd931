/** C0 but for tab and line feed, DEL, C1, and the signs that turn the direction of text around (CVE-2021-42574). */
const unseen = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** A workflow command of a CI runner, which reads them from the beginning of any line, blanks before it or not. */
const command = /^([^\S\n]*):(?=:)/gm;

/**
 * Shows what a text from content would otherwise do to a terminal or a CI log: control characters become signs
 * (U+001B is ␛), and no line begins a workflow command such as `::error::`.
 */
export function visibleText(text: string): string {
  return text.replace(unseen, sign).replace(command, '$1: ');
}

function sign(character: string): string {
  const unit = character.charCodeAt(0);
  if (unit < 0x20) return String.fromCharCode(0x2400 + unit);
  return unit === 0x7f ? '␡' : '\ufffd';
}
