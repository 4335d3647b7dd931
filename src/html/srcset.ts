/** A picture that a `srcset` offers: its address and, after a space, for which width or density. */
export interface Candidate {
  url: string;
  descriptor: string;
}

/** Reads the candidates of a `srcset` as the HTML standard does: a URL may hold commas, but not end with one. */
export function readSrcset(value: string): Candidate[] {
  const candidates: Candidate[] = [];
  const token = /[\s,]*(\S+)/y;
  const descriptors = /[^,]*/y;
  for (let match = token.exec(value); match !== null; match = token.exec(value)) {
    const written = match[1] ?? '';
    const url = withoutFinalCommas(written);
    if (url === '') continue;
    let descriptor = '';
    if (url === written) {
      descriptors.lastIndex = token.lastIndex;
      descriptor = (descriptors.exec(value)?.[0] ?? '').trim();
      token.lastIndex = descriptors.lastIndex;
    }
    candidates.push({ url, descriptor });
  }
  return candidates;
}

/** Writes the candidates of a `srcset`. */
export function writeSrcset(candidates: readonly Candidate[]): string {
  return candidates
    .map(({ url, descriptor }) => (descriptor === '' ? url : `${url} ${descriptor}`))
    .join(', ');
}

function withoutFinalCommas(text: string): string {
  let end = text.length;
  while (text[end - 1] === ',') end -= 1;
  return text.slice(0, end);
}
