import fc from 'fast-check';
import { expect, it } from 'vitest';
import { text } from '../../scripts/soak/texts.ts';
import { readXmlTree } from '../verify/data/xml-tree.ts';
import { atomFeed } from './atom.ts';
import { feedItem, feedOf } from './fixtures.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss.ts';

it('any text makes feeds that readers can read', () => {
  fc.assert(
    fc.property(text, text, text, fc.array(text, { maxLength: 4 }), (title, html, summary, tags) => {
      const item = feedItem({
        title,
        html,
        summary,
        tags,
        authors: [{ name: title, url: 'https://example.org/' }],
      });
      const feed = feedOf([item], { title, description: summary });
      expect(readXmlTree(rssFeed(feed))).toHaveProperty('root');
      expect(readXmlTree(atomFeed(feed))).toHaveProperty('root');
      const { items } = JSON.parse(jsonFeed(feed)) as { items: { title?: string }[] };
      expect(items[0]?.title).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f]/);
    }),
  );
});
