import { decodeHTMLAttribute } from 'entities';
import { plainUrl, schemeOf } from '../config/url-scheme.ts';

/** Where a source writes an address: in quotes, after `](`, `]:`, `=` or `<`. */
const written =
  /=\s*"([^"]{1,2000})"|=\s*'([^']{1,2000})'|(?:\]\(\s*<?|\]:[ \t]*<?|=\s*|<)((?:[^\s"'<>()]|\([^\s()]*\)){1,2000})/g;
const code = /^[ \t>]*(?=(`{3,}|~{3,}))\1[^]*?(?:^[ \t>]*\1|(?![^]))|(?<!`)(`+)(?!`)[^]*?(?<!`)\2(?!`)/gm;

/** Finds where addresses are written in a source, each time the next of those that read the same. */
export class UrlPlaces {
  readonly #source: string;
  #found: Map<string, number[]> | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** Returns the offset of the next place outside code where an address is written, however it is encoded there. */
  find(url: string): number {
    this.#found ??= findUrls(this.#source);
    const places = this.#found.get(plainUrl(url)) ?? this.#placesOfScheme(url);
    const place = places?.[0];
    if (places !== undefined && places.length > 1) places.shift();
    return place ?? Math.max(0, this.#source.indexOf(url));
  }

  /** With backslashes or angle brackets in it, an address may read otherwise than it is written. */
  #placesOfScheme(url: string): number[] | undefined {
    const scheme = schemeOf(url);
    return [...(this.#found ?? [])].find(([key]) => scheme !== '' && key.startsWith(scheme))?.[1];
  }
}

function findUrls(source: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const prose = source.replace(code, (text) => ' '.repeat(text.length));
  for (const match of prose.matchAll(written)) {
    const url = match[1] ?? match[2] ?? match[3] ?? '';
    const at = match.index + match[0].indexOf(url);
    const key = plainUrl(decodeHTMLAttribute(url));
    const places = found.get(key);
    if (places === undefined) found.set(key, [at]);
    else places.push(at);
  }
  return found;
}
