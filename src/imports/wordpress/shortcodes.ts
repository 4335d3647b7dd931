import { escapeText } from 'entities/escape';

/** What shortcodes are told of the site. */
export interface ShortcodeFacts {
  /** Addresses of attachments by id. */
  attachments: ReadonlyMap<string, { url: string; title: string }>;
  /** Pictures that were uploaded for the post. */
  own: readonly { url: string; title: string }[];
  /** Called for each that is unknown, and stays in the text. */
  unknown(name: string): void;
}

const codeTags =
  'code|sourcecode|source|php|js|javascript|css|html|xml|java|python|py|ruby|sql|bash|shell|cpp|c|csharp|go|text|plain';

/** Takes the shortcodes of WordPress and its usual plugins out of a text, before its paragraphs are made. */
export function withoutShortcodes(html: string, facts: ShortcodeFacts): string {
  return html
    .replace(
      new RegExp(`\\[(${codeTags})\\b([^\\]]*)\\]((?:(?!\\[\\1\\b)[^])*?)\\[/\\1\\]`, 'g'),
      (_, name: string, given: string, text: string) => codeBlock(name, attributesOf(given), text),
    )
    .replace(
      /\[(?:wp_)?caption\b([^\]]*)\]((?:(?!\[(?:wp_)?caption\b)[^])*?)\[\/(?:wp_)?caption\]/g,
      (_, given: string, inner: string) => caption(attributesOf(given), inner),
    )
    .replace(/\[gallery\b([^\]]*)\]/g, (_, given: string) => gallery(attributesOf(given), facts))
    .replace(
      /\[embed\b[^\]]*\]((?:(?!\[embed\b)[^])*?)\[\/embed\]/g,
      (_, url: string) => `\n\n<a href="${url.trim()}">${url.trim()}</a>\n\n`,
    )
    .replace(
      /\[(audio|video)\b([^\]]*)\](?:\s*\[\/\1\])?/g,
      (whole, name: string, given: string) => player(name, attributesOf(given)) ?? whole,
    )
    .replace(/(?<![[\w\]!])\[([a-z][\w-]*)(?:\s[^\]]*)?\](?!\()/g, (whole, name: string) => {
      if (isShortcode(name, whole, html)) facts.unknown(name);
      return whole;
    });
}

/** Words in brackets are no shortcodes: one has attributes or an end. */
function isShortcode(name: string, whole: string, html: string): boolean {
  return /\s[\w-]+=["'“”\w]/.test(whole) || html.includes(`[/${name}]`);
}

function attributesOf(given: string): Record<string, string> {
  const entries = [
    ...given.matchAll(/(?<![\w-])([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|“([^”]*)”|([^\s\]]+))/g),
  ].map(([, key = '', ...values]): [string, string] => [
    key.toLowerCase(),
    values.find((value) => value !== undefined) ?? '',
  ]);
  const bare = /^\s*["']?([\w./:-]+)["']?\s*$/.exec(given)?.[1];
  return { ...(bare === undefined ? {} : { bare }), ...Object.fromEntries(entries) };
}

/** The classic editor writes code with its signs as entities, the others don't. */
function codeBlock(name: string, attributes: Record<string, string>, text: string): string {
  const language =
    attributes['lang'] ??
    attributes['language'] ??
    (/^(?:code|source|sourcecode|text|plain)$/.test(name) ? '' : name);
  const plain = text.replace(/^\n+|(?<!\s)\s+$/g, '');
  const escaped = /&(?:lt|gt|amp|quot);/.test(plain) ? plain.replaceAll('<', '&lt;') : escapeText(plain);
  const kind = language === '' ? '' : ` class="language-${language}"`;
  return `\n\n<pre><code${kind}>${escaped}</code></pre>\n\n`;
}

function caption(attributes: Record<string, string>, inner: string): string {
  const image = /(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inner)?.[0] ?? '';
  const text = attributes['caption'] ?? inner.replace(image, '').trim();
  return `\n\n<figure>${image}<figcaption>${text}</figcaption></figure>\n\n`;
}

function gallery(attributes: Record<string, string>, { attachments, own }: ShortcodeFacts): string {
  const ids = (attributes['ids'] ?? attributes['include'] ?? '').split(/[\s,]+/).filter((id) => id !== '');
  const pictures = ids.length === 0 ? own : ids.flatMap((id) => attachments.get(id) ?? []);
  return (
    pictures.map(({ url, title }) => `\n\n<img src="${url}" alt="${escapeText(title)}">`).join('') + '\n\n'
  );
}

function player(name: string, attributes: Record<string, string>): string | undefined {
  const key = Object.keys(attributes).find((given) =>
    /^(?:src|mp[34]|m4[av]|ogg|ogv|webm|wav|bare)$/.test(given),
  );
  return key === undefined ? undefined : `\n\n<${name} controls src="${attributes[key]}"></${name}>\n\n`;
}
