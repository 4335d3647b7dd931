import { readTag, type AttributeVisitor } from '../../html/tag.ts';
import { walkHtml } from '../../html/walk.ts';
import type { Heading } from '../../posts/post.ts';
import { pageIds, textId } from '../page-ids.ts';
import { linkPrefix } from '../placeholders.ts';

/** What of a body names its places. */
interface NamedPlaces {
  html: string;
  headings: Heading[];
  links: string[];
}

const mayCollide = new RegExp(`\\sid\\s*=\\s*["']?(?:${[...pageIds].join('|')})["'\\s>]`, 'i');

/** Attributes that name elements by id; others that hold addresses name them after a `#`. */
const idAttributes = /^(?:id|for|headers|list|aria-(?:labelledby|describedby|controls|owns|details))$/i;
const addressAttributes = /^(?:xlink:)?href$/i;

/**
 * Renames elements of a body whose ids the page has itself, and what in the body leads to them: otherwise the first of the
 * two, which is the page's, would be meant by both.
 */
export function withDistinctIds(body: NamedPlaces): NamedPlaces {
  if (!mayCollide.test(body.html)) return body;
  const { html } = body;
  const taken = new Set<string>();
  walkHtml(html, {
    start(tag) {
      readTag(html, tag.start, (name, from, to) => {
        const id = from < 0 || !/^id$/i.test(name) ? '' : html.slice(from, to);
        if (pageIds.has(id)) taken.add(id);
      });
    },
  });
  const rename = (id: string) => (taken.has(id) ? textId(id) : id);
  return {
    html: renamed(html, rename),
    headings: body.headings.map((heading) => ({ ...heading, id: rename(heading.id) })),
    links: body.links.map((link) => (link.startsWith('#') ? `#${rename(link.slice(1))}` : link)),
  };
}

function renamed(html: string, rename: (id: string) => string): string {
  let out = '';
  let done = 0;
  const visit: AttributeVisitor = (name, from, to) => {
    if (from < 0) return;
    const written = html.slice(from, to);
    const value = renamedValue(name, written, rename);
    if (value === written) return;
    out += html.slice(done, from) + value;
    done = to;
  };
  walkHtml(html, { start: (tag) => void readTag(html, tag.start, visit) });
  return out + html.slice(done);
}

function renamedValue(name: string, value: string, rename: (id: string) => string): string {
  if (idAttributes.test(name)) return value.split(' ').map(rename).join(' ');
  if (!addressAttributes.test(name)) return value;
  const [, before = '', id = ''] = addressPattern.exec(value) ?? [];
  return id === '' ? value : before + rename(id);
}

const addressPattern = new RegExp(`^((?:${linkPrefix})?#)(.+)$`);
