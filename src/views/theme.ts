/*
 * What a theme's components may import, as `jianfan/theme`: the interface's texts, and the types of what components are
 * given. A component's own props are `ComponentProps<typeof Original>` of `jianfan/components/NAME.astro`.
 */
export type { FeedLink, Link, PageHead, SiteChrome, SiteFooter, SiteTheme } from './chrome.ts';
export type { DateView, ImageView, Pagination, PostCard, TagLink, ThreadRow, TocItem } from './parts.ts';
export type { View, ViewKind } from './views.ts';
export { messagesOf, type MessageKey, type Translate } from './messages.ts';
