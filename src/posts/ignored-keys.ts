import type { PhraseId } from '../diagnostics/catalogue.ts';
import { plainKey } from './keys.ts';

/** Keys of other generators and themes whose absence no reader notices. */
const unnoticed: readonly (readonly string[])[] = [
  // Numbers of the old system.
  ['id', 'post_id', 'wordpress_id', 'wp_id', 'uid', 'uuid', 'guid', 'cid', 'ID'],
  // Templates and looks of the old theme.
  [
    'page_class',
    'class',
    'bodyClass',
    'body_class',
    'customCSS',
    'customJS',
    'css',
    'js',
    'cssclass',
    'style',
    'theme',
    'color',
    'icon',
    'header',
    'footer',
    'sidebar',
    'aside',
    'aplayer',
    'custom_html',
    'header_style',
    'header_bg_css',
    'header_mask',
    'cover_type',
    'hero',
    'breadcrumb',
    'enable',
    'level',
    'header_text_color',
    'coverWidth',
    'coverHeight',
    'banner_mask_alpha',
    'share',
    'sharing',
    'from_Rmd',
    'output',
    'outputs',
    'cascade',
    'resources',
    'build',
    'markup',
    'filename',
    'extra',
    'slide',
    'slides',
  ],
  // Tables of contents look the same everywhere here.
  [
    'toc_number',
    'catalog',
    'toc_style_simple',
    'toc_expand',
    'tocopen',
    'ShowToc',
    'hidden_toc',
    'toc_number_enable',
    'toc_depth',
    'autonumber',
    'number',
  ],
  // Pictures, code and formulas are found in the text.
  [
    'mermaid',
    'sequence',
    'flow',
    'flowchart',
    'mindmap',
    'mindmap2',
    'highlight',
    'highlight_shrink',
    'codeCopy',
    'lightbox',
    'photoswipe',
    'chart',
    'swiper',
  ],
  // The notice under posts is the same for all.
  ['copyright', 'copyright_info', 'copyright_author_href', 'reward', 'donate', 'notice'],
  // Lists and feeds hold every published post.
  [
    'sitemap',
    'indexing',
    'noindex',
    'robots',
    'search',
    'feed',
    'rss',
    'published_in_feed',
    'list_pages',
    'noDate',
    'hideMeta',
    'readingTime',
    'ShowReadingTime',
    'showDate',
    'showAuthor',
    'searchHidden',
  ],
  // Counters.
  [
    'wordCount',
    'words',
    'word_count',
    'reading_time',
    'min2read',
    'minutes',
    'count',
    'visitors',
    'counter',
    'busuanzi',
    'valine',
    'gitalk',
    'disqus',
    'twikoo',
    'waline',
    'leancloud',
    'hits',
  ],
];

/** Keys that carry something a reader would have seen, by the words for why they have no effect. */
const missed: Readonly<Partial<Record<PhraseId, readonly string[]>>> = {
  'ignored-second-title': ['subtitle', 'sub_title', 'secondTitle'],
  'ignored-music': ['song', 'music', 'audio', 'bgm'],
  'ignored-redirect': ['redirect', 'redirect_to'],
  'ignored-whereabouts': ['location', 'place', 'city', 'weather', 'mood'],
  'ignored-series-order': ['series_order', 'series_index', 'seriesWeight'],
  'ignored-related': ['related', 'related_posts', 'relatedPosts'],
  'ignored-links': ['links'], // Valaxy: the address of a list
  'ignored-video': ['video', 'bilibili', 'youtube'],
};

/** Why a key has no effect, if its author should hear of it. */
interface IgnoredKey {
  reason?: PhraseId;
}

/** By plain key, see `plainKey`. */
export const ignoredKeys: ReadonlyMap<string, IgnoredKey> = new Map([
  ...unnoticed.flat().map((key): [string, IgnoredKey] => [plainKey(key), {}]),
  ...(Object.entries(missed) as [PhraseId, readonly string[]][]).flatMap(([reason, keys]) =>
    keys.map((key): [string, IgnoredKey] => [plainKey(key), { reason }]),
  ),
]);
