import type { Faults } from './faults.ts';
import { absoluteUrl, dayOrMoment, languageTag, oneOf, type ValueKind } from './kinds.ts';
import { childrenOf, childText, type XmlElement } from './xml-tree.ts';

const namespace = oneOf('http://www.sitemaps.org/schemas/sitemap/0.9');

/** https://www.sitemaps.org/protocol.html#index */
const mostUrls = 50_000;
const fewEnough: ValueKind = { expects: `≤ ${mostUrls}`, test: (value) => Number(value) <= mostUrls };

/** Checks a sitemap or an index of sitemaps. */
export function checkSitemap(root: XmlElement, faults: Faults): void {
  const entry = root.name === 'sitemapindex' ? 'sitemap' : 'url';
  faults.valid(`${root.name} xmlns`, root.attributes['xmlns'] ?? '', namespace, root.position);
  const entries = childrenOf(root, entry);
  faults.valid(entry, String(entries.length), fewEnough, root.position);
  faults.unique(
    `${entry} > loc`,
    entries.flatMap((element) => childText(element, 'loc') ?? []),
  );
  for (const element of entries) {
    const { position } = element;
    const loc = childText(element, 'loc');
    faults.required(`${entry} > loc`, loc, position);
    faults.valid(`${entry} > loc`, loc, absoluteUrl, position);
    faults.valid(`${entry} > lastmod`, childText(element, 'lastmod'), dayOrMoment, position);
    for (const link of childrenOf(element, 'xhtml:link')) {
      faults.valid('xhtml:link hreflang', link.attributes['hreflang'] ?? '', languageTag, link.position);
      faults.valid('xhtml:link href', link.attributes['href'] ?? '', absoluteUrl, link.position);
    }
    for (const image of childrenOf(element, 'image:image'))
      faults.valid('image:loc', childText(image, 'image:loc') ?? '', absoluteUrl, image.position);
  }
}
