/** What a value of a feed or of structured data must be: how it is reported, and the test. */
export interface ValueKind {
  /** The same in every language: the name of a standard, or a form. */
  expects: string;
  test(value: string): boolean;
}

const isUrl = (value: string) => /^https?:$/.test(URL.parse(value)?.protocol ?? '');

/** An absolute address, percent-encoded: a space or a Hanzi in it breaks some readers. */
export const absoluteUrl: ValueKind = {
  expects: 'https://example.org/',
  test: (value) => isUrl(value) && !/[\s<>"{}|\\^`\u0080-\uffff]/.test(value),
};

/** An absolute address that may have `{name}` where something is put in. */
export const urlTemplate: ValueKind = {
  expects: 'https://example.org/?q={search_term_string}',
  test: (value) => value.includes('{search_term_string}') && isUrl(value.replace(/\{\w+\}/g, 'x')),
};

/** https://www.rfc-editor.org/rfc/rfc3339; schema.org's dates are of this form too. */
export const moment: ValueKind = {
  expects: 'RFC 3339: 2026-11-26T20:00:00+08:00',
  test: (value) =>
    /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
};

/** https://www.w3.org/TR/NOTE-datetime */
export const dayOrMoment: ValueKind = {
  expects: 'W3C: 2026-11-26',
  test: (value) => /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value) || moment.test(value),
};

/** https://www.rfc-editor.org/rfc/rfc822#section-5, with years of four digits as RSS asks for. */
export const mailDate: ValueKind = {
  expects: 'RFC 822: Thu, 26 Nov 2026 20:00:00 +0800',
  test: (value) =>
    /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d\d? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC?|Z)$/.test(
      value,
    ) && !Number.isNaN(Date.parse(value)),
};

/** https://www.rfc-editor.org/rfc/rfc5646, its usual subtags. */
export const languageTag: ValueKind = {
  expects: 'BCP 47: zh-Hant',
  test: (value) =>
    /^(?:x-default|[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-\w{4,8})*)$/i.test(value),
};

/** A number of things, or a place in a list. */
export const count: ValueKind = { expects: '0, 1, 2 …', test: (value) => /^\d+$/.test(value) };

/** Gives the kind of values that are one of a list. */
export function oneOf(...values: readonly string[]): ValueKind {
  return { expects: values.join(' | '), test: (value) => values.includes(value) };
}
