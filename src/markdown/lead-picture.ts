import { decodeHTMLAttribute } from 'entities';

/** A picture that nothing is before but the elements around it: a placeholder, see placeholders.ts. */
const atStart =
  /^(?:\s{0,9}<(?:p|div|figure|center|a|picture|span)\b[^<>]{0,500}>){0,4}\s{0,9}<img\b[^<>]{0,500}? src="asset:([^"<>]{1,1000})"/;

/** Gives the picture with which a rendered text begins, as `images` of the text has it. */
export function leadPicture(html: string): string | undefined {
  const target = atStart.exec(html)?.[1];
  return target === undefined ? undefined : decodeHTMLAttribute(target);
}
