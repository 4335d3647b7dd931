import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { PublishedSite } from '../published-site.ts';
import { checkAtom } from './atom.ts';
import { Faults } from './faults.ts';
import type { FeedItemFacts } from './feed-facts.ts';
import { checkJsonFeed } from './json-feed.ts';
import { isObject, listOf, textOf, type JsonObject } from './json-value.ts';
import { jsonError } from './json-error.ts';
import { checkRss } from './rss.ts';
import { checkSitemap } from './sitemap.ts';
import { checkWebManifest } from './web-manifest.ts';
import { readXmlTree, type XmlElement } from './xml-tree.ts';

/** What a file of data says. */
export interface DataFacts {
  problems: Problem[];
  /** The addresses that it names. */
  addresses: string[];
  /** What it lists, if it is a feed. */
  items?: FeedItemFacts[];
}

/** Elements of feeds and sitemaps whose text is an address. */
const addressElements = new Set(['loc', 'link', 'image:loc', 'id', 'guid']);

/** Attributes that are addresses, by element. */
const addressAttributes: Readonly<Record<string, string>> = {
  link: 'href',
  'atom:link': 'href',
  'xhtml:link': 'href',
  enclosure: 'url',
  'media:content': 'url',
};

/** Reads a feed, sitemap or drawing as XML, and checks it against its standard. */
export function readXml(file: string, text: string): DataFacts {
  const read = readXmlTree(text);
  if ('reason' in read) {
    const { position, reason } = read;
    const problem = createProblem('output-data-invalid', { file, position, values: { kind: 'XML', reason } });
    return { problems: [problem], addresses: [] };
  }
  const { root } = read;
  const addresses: string[] = [];
  addAddresses(root, addresses);
  switch (root.name) {
    case 'rss': {
      const faults = new Faults(file, 'RSS 2.0');
      const items = checkRss(root, faults);
      return { problems: faults.problems, addresses, items };
    }
    case 'feed': {
      const faults = new Faults(file, 'Atom 1.0');
      const items = checkAtom(root, faults);
      return { problems: faults.problems, addresses, items };
    }
    case 'urlset':
    case 'sitemapindex': {
      const faults = new Faults(file, 'Sitemap 0.9');
      checkSitemap(root, faults);
      return { problems: faults.problems, addresses };
    }
    default:
      return { problems: [], addresses };
  }
}

function addAddresses({ name, attributes, text, children }: XmlElement, addresses: string[]): void {
  const written = text.trim();
  if (addressElements.has(name) && /^https?:/i.test(written)) addresses.push(written);
  const attribute = attributes[addressAttributes[name] ?? ''];
  if (attribute !== undefined) addresses.push(attribute);
  for (const child of children) addAddresses(child, addresses);
}

/** Reads a JSON feed, a manifest or other JSON, and checks it against its standard. */
export function readJson(file: string, text: string): DataFacts {
  const reason = jsonError(text);
  if (reason !== undefined) {
    const problem = createProblem('output-data-invalid', { file, values: { kind: 'JSON', reason } });
    return { problems: [problem], addresses: [] };
  }
  const data = JSON.parse(text) as unknown;
  if (!isObject(data)) return { problems: [], addresses: [] };
  if (file.endsWith('.webmanifest')) return readManifest(file, data);
  if (!(textOf(data['version']) ?? '').includes('jsonfeed.org')) return { problems: [], addresses: [] };
  const faults = new Faults(file, 'JSON Feed 1.1');
  const items = checkJsonFeed(data, faults);
  const own = ['home_page_url', 'feed_url'].flatMap((name) => textOf(data[name]) ?? []);
  return { problems: faults.problems, addresses: [...own, ...items.map(({ url }) => url)], items };
}

function readManifest(file: string, manifest: JsonObject): DataFacts {
  const faults = new Faults(file, 'Web App Manifest');
  checkWebManifest(manifest, faults);
  const icons = listOf(manifest['icons']).filter(isObject);
  const named = [manifest['start_url'], manifest['scope'], ...icons.map(({ src }) => src)];
  return { problems: faults.problems, addresses: named.flatMap((address) => textOf(address) ?? []) };
}

/** Tells addresses that a file of data names and the site doesn't have. */
export function checkAddresses(file: string, addresses: readonly string[], site: PublishedSite): Problem[] {
  return addresses
    .filter((address) => site.resolve(address, file).kind === 'nothing')
    .map((href) => createProblem('output-link-dead', { file, values: { href } }));
}
