import * as z from 'zod';
import { analytics, commentService } from './services.ts';
import { linkTarget, serviceUrl, siteUrl, text } from './site-fields.ts';

/** Where else somebody is found, by the service’s name. */
const profiles = z.record(z.string(), linkTarget).default({});

const author = z.union([
  text.transform((name) => ({
    name,
    fixed: false,
    bio: undefined,
    url: undefined,
    avatar: undefined,
    links: {},
  })),
  z.strictObject({
    name: text,
    /** The name is written as it is in every variant. */
    fixed: z.boolean().default(false),
    bio: text.optional(),
    url: linkTarget.optional(),
    /** A picture of the content folder, or its URL. */
    avatar: linkTarget.optional(),
    links: profiles,
  }),
]);

const announcement = z.union([
  text.transform((words) => ({ text: words, url: undefined })),
  z.strictObject({ text, url: linkTarget.optional() }),
]);

const shareWays = ['native', 'copy', 'qr'] as const;

const share = z.union([
  z.boolean().transform((on) => (on ? [...shareWays] : [])),
  z.array(z.enum(shareWays)),
]);

/** The repository that the editor in the browser commits to. */
const adminBackend = z.strictObject({
  github: text.optional(),
  gitlab: text.optional(),
  gitea: text.optional(),
  branch: text.default('main'),
  /** The content folder’s path in the repository. */
  folder: text.default('content'),
  /** Where a server of one’s own is: of Gitea, or of an OAuth client. */
  server: serviceUrl.optional(),
  oauth: serviceUrl.optional(),
});

/** Settings of what surrounds a post, and of external services. */
export const readerSettings = {
  authors: z
    .array(author)
    .default([])
    .describe(
      'What the site says about its authors: a biography, a picture, where else they are found. Up to four that have written something are shown on the home page; where there are more, `author` alone. `fixed: true` keeps a name as it is in every variant.',
    )
    .meta({
      expects: 'expects-authors',
      example:
        'authors: [{ name: 林見山, bio: 寫作的人, avatar: images/lin.jpg, links: { GitHub: https://github.com/lin } }]',
    }),
  social: profiles
    .describe('Where else the site is found: names of services with addresses, in the footer.')
    .meta({
      expects: 'expects-profiles',
      example: 'social: { GitHub: https://github.com/me, 微博: https://weibo.com/me }',
    }),
  comments: commentService
    .optional()
    .describe(
      'Comments under posts, with giscus, Waline, Twikoo or Artalk, or by any other script: `src` with its `attributes`, in which `{name}` and `{title}` stand for the post, and the `origins` it talks to. Nothing is loaded until a reader scrolls there; all variants of a post share one discussion. `comments: false` in a post leaves them out.',
    )
    .meta({ expects: 'expects-comments', example: 'comments: { waline: https://comments.example.org }' }),
  analytics: analytics
    .optional()
    .describe(
      'Counts visits with Umami, GoatCounter, Plausible or 百度統計, or with any other script (`src`, `attributes`, `origins`); not in the preview.',
    )
    .meta({
      expects: 'expects-analytics',
      example: 'analytics: { goatcounter: https://me.goatcounter.com }',
    }),
  postLicence: text
    .optional()
    .describe('The licence of posts, shown below each; `licence` in a post wins.')
    .meta({ expects: 'expects-post-licence', example: 'postLicence: CC BY-NC-SA 4.0' }),
  share: share
    .default([])
    .describe(
      'How a post can be passed on: `native` (the device’s own menu), `copy` (its link) and `qr` (a code for WeChat, drawn at build time). `true` is all three.',
    )
    .meta({ expects: 'expects-share', example: 'share: true' }),
  cite: z
    .boolean()
    .default(false)
    .describe('Whether posts say how to cite them: GB/T 7714 in Simplified, APA in Traditional.')
    .meta({ expects: 'expects-flag', example: 'cite: true' }),
  editUrl: siteUrl
    .optional()
    .describe(
      'The folder of the content in a web editor, such as GitHub’s: posts and pages link to their source there.',
    )
    .meta({ expects: 'expects-url', example: 'editUrl: https://github.com/me/blog/edit/main/content' }),
  outdated: z
    .int()
    .min(30)
    .max(36500)
    .optional()
    .describe('Days after which a post says that it was written or updated long ago.')
    .meta({
      expects: { phrase: 'expects-number-between', values: { min: 30, max: 36500 } },
      example: 'outdated: 730',
    }),
  announcement: announcement.optional().describe('One line above every page, which readers can close.').meta({
    expects: 'expects-announcement',
    example: 'announcement: { text: 七月起改為週更, url: /about/ }',
  }),
  forum: z
    .boolean()
    .default(true)
    .describe(
      'Whether there are threads. `false` publishes none of them, and leaves out where they would be.',
    )
    .meta({ expects: 'expects-flag', example: 'forum: false' }),
  offline: z
    .boolean()
    .default(true)
    .describe(
      'Whether readers can read visited pages offline, by a service worker. `false` takes it away from readers who have it.',
    )
    .meta({ expects: 'expects-flag', example: 'offline: false' }),
  admin: z
    .union([z.boolean(), adminBackend])
    .default(false)
    .describe(
      'Whether the site can be edited in the browser, at `/admin/`. Where it is published, name the repository; in the preview, `true` is enough.',
    )
    .meta({ expects: 'expects-admin', example: 'admin: { github: me/blog, branch: main }' }),
};
