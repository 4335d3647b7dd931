/** Returns what a numeric character reference stands for, if it means nothing to HTML or Markdown. */
export function safeCharacter(hex: string | undefined, decimal: string | undefined): string | undefined {
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  const safe =
    code >= 0xa1 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !isNoncharacter(code);
  return safe ? String.fromCodePoint(code) : undefined;
}

const numericPattern = /&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));/g;

/** Decodes numeric references to characters that mean nothing to HTML, so that converter and search see them. */
export function decodeReferences(text: string): string {
  if (!text.includes('&#')) return text;
  return text.replace(
    numericPattern,
    (reference, hex?: string, decimal?: string) => safeCharacter(hex, decimal) ?? reference,
  );
}

function isNoncharacter(code: number): boolean {
  return (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe;
}
