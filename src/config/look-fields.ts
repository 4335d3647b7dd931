import * as z from 'zod';
import { palettes } from './palette.ts';
import { hostName } from './site-fields.ts';

const avifSettings = ['none', 'covers', 'all'] as const;

/** Which pictures are published as AVIF too. */
export type AvifSetting = (typeof avifSettings)[number];

/** Settings of how a site looks, on its pages and where links to it are shown. */
export const lookFields = {
  palette: z
    .enum(palettes)
    .default('vermilion')
    .describe('The colours of the site: vermilion (朱), celadon (青瓷), indigo (靛藍) or ink (水墨).')
    .meta({
      expects: { phrase: 'expects-one-of', values: { choices: palettes } },
      example: 'palette: celadon',
    }),
  type: z
    .enum(['serif', 'sans'])
    .default('serif')
    .describe('How headings are set: serif (報刊) or sans (現代).')
    .meta({
      expects: { phrase: 'expects-one-of', values: { choices: ['serif', 'sans'] } },
      example: 'type: sans',
    }),
  images: z
    .strictObject({
      avif: z.enum(avifSettings).default('covers'),
      fetch: z.union([z.boolean(), z.array(hostName)]).default(false),
    })
    .prefault({})
    .describe(
      '`avif`: which pictures are published as AVIF beside WebP: `covers`, the small copies of covers that lists show (default); `all` (photos in texts too: nearly a quarter fewer bytes at a slightly lower quality, three to four times the time to encode); or `none`. `fetch`: whether pictures on other hosts are copied to the site at build time, which readers then load nothing from; `true`, or a list of hosts. Each is fetched once and kept in the cache. Off by default, and for posts that are not trusted.',
    )
    .meta({
      expects: { phrase: 'expects-images', values: { choices: avifSettings } },
      example: 'images: { avif: all, fetch: [i.example.org, "*.example.net"] }',
    }),
  shareImages: z
    .int()
    .min(0)
    .max(100_000)
    .default(200)
    .describe(
      'How many of the newest posts and threads without a picture of their own get one for sharing, drawn from the title in each script, and how many of the longest lists (tags, authors, sections, boards, years). Every static page gets one too; all other pages share one of the site. 0: no such pictures. One takes about 2.7 ms of processor time, once, and 17 kB; at 1,000 posts a cold build takes a seventh longer.',
    )
    .meta({
      expects: { phrase: 'expects-number-between', values: { min: 0, max: 100_000 } },
      example: 'shareImages: 1000',
    }),
};
