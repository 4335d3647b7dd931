import { SaxesParser } from 'saxes';
import { createProblem } from '../diagnostics/create-problem.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { jsonError } from './check-page.ts';
import type { PublishedSite } from './published-site.ts';

/** What a file of data says: whether it can be read, and the addresses of the site that it names. */
interface DataFacts {
  problems: Problem[];
  addresses: string[];
}

/** Elements of feeds and sitemaps whose text is an address. */
const addressElements = new Set(['loc', 'link', 'image:loc', 'id', 'guid']);

/** Reads a feed, sitemap or drawing, strictly as XML. */
export function readXml(file: string, text: string): DataFacts {
  const addresses: string[] = [];
  let reason: string | undefined;
  let position = { line: 1, column: 1 };
  let content = '';
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    reason ??= error.message.replace(/^:?\d+:\d+: ?/, '');
    position = { line: parser.line, column: parser.column };
  });
  parser.on('opentag', ({ name, attributes }) => {
    content = '';
    const href = attributes['href'];
    if (name === 'link' && href !== undefined) addresses.push(href);
  });
  parser.on('text', (piece) => (content += piece));
  parser.on('closetag', ({ name }) => {
    if (addressElements.has(name) && /^https?:/.test(content.trim())) addresses.push(content.trim());
    content = '';
  });
  parser.write(text).close();
  if (reason === undefined) return { problems: [], addresses };
  return {
    problems: [createProblem('output-data-invalid', { file, position, values: { kind: 'XML', reason } })],
    addresses,
  };
}

/** Reads a JSON feed or a manifest. */
export function readJson(file: string, text: string): DataFacts {
  const reason = jsonError(text);
  if (reason !== undefined)
    return {
      problems: [createProblem('output-data-invalid', { file, values: { kind: 'JSON', reason } })],
      addresses: [],
    };
  const { items, icons, start_url } = (JSON.parse(text) ?? {}) as {
    items?: readonly { url?: string }[];
    icons?: readonly { src?: string }[];
    start_url?: string;
  };
  const named = [...(items ?? []).map(({ url }) => url), ...(icons ?? []).map(({ src }) => src), start_url];
  return { problems: [], addresses: named.filter((address) => address !== undefined) };
}

/** Tells addresses that a file of data names and the site doesn't have. */
export function checkAddresses(file: string, addresses: readonly string[], site: PublishedSite): Problem[] {
  return addresses
    .filter((address) => site.resolve(address, file).kind === 'nothing')
    .map((href) => createProblem('output-link-dead', { file, values: { href } }));
}
