/** What one discussion of all variants of a post is called, and what it is about. */
interface Named {
  name: string;
  title: string;
}

/**
 * Makes a script's attributes name one discussion for all variants: what would go by the page's own path, address or
 * title goes by the post's name. `{name}` and `{title}` stand for both in any attribute.
 */
export function sharedAttributes(
  attributes: Readonly<Record<string, string>>,
  { name, title }: Named,
): Record<string, string> {
  const shared: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'data-mapping' && byPage.test(value)) {
      shared[key] = 'specific';
      shared['data-term'] ??= name;
    } else if (key === 'issue-term' && byPage.test(value)) shared[key] = name;
    else shared[key] = value.replaceAll('{name}', () => name).replaceAll('{title}', () => title);
  }
  return shared;
}

/** giscus' and utterances' ways to go by what differs between variants. */
const byPage = /^(?:pathname|url|title|og:title)$/;
