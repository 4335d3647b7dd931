import { extname } from 'node:path';
import type { Plugin } from 'vite';
import { encodePath } from '../../urls/path.ts';

/** How Astro names what it imports for a picture that an MDX post shows in Markdown. */
const ofMarkdown = /^__\d+_\w*__$/;

/** Pictures that a post may import by itself; a drawing in SVG is a component then. */
const picture = /\.(?:png|jpe?g|jfif|gif|webp|avif|bmp|tiff?|hei[cf])$/i;

/**
 * Makes the plugin by which pictures of MDX posts are published as those of all others: what Astro imports, and would
 * publish as it is, with its notes of where it was taken, becomes the path as its author wrote it. So one that is missing
 * is reported at its place too, instead of stopping the build.
 */
export function mdxPicturesPlugin(): Plugin {
  return {
    name: 'jianfan-mdx-pictures',
    enforce: 'post', // when MDX has become a module
    transform: {
      filter: { id: /\.mdx$/ },
      handler(code) {
        return { code: withPaths(code, this.parse(code).body as unknown as readonly Statement[]), map: null };
      },
    },
  };
}

/** What is read here of a statement of a module. */
interface Statement {
  type: string;
  start: number;
  end: number;
  source?: { value?: unknown };
  specifiers?: readonly { type: string; local: { name: string } }[];
}

function withPaths(code: string, statements: readonly Statement[]): string {
  let out = '';
  let from = 0;
  for (const statement of statements) {
    const module = moduleFor(statement);
    if (module === undefined) continue;
    out += code.slice(from, statement.start) + module;
    from = statement.end;
  }
  return out + code.slice(from);
}

function moduleFor({ type, source, specifiers = [] }: Statement): string | undefined {
  const [specifier, ...others] = specifiers;
  const path = source?.value;
  if (type !== 'ImportDeclaration' || typeof path !== 'string' || others.length > 0) return undefined;
  if (specifier?.type !== 'ImportDefaultSpecifier') return undefined;
  const { name } = specifier.local;
  const isMarkdown = ofMarkdown.test(name);
  if (!isMarkdown && !(path.startsWith('.') && picture.test(path))) return undefined;
  const format = extname(path).slice(1).toLowerCase();
  const src = isMarkdown ? asInMarkdown(path) : encodePath(path);
  return `const ${name} = ${JSON.stringify({ src, format })};`;
}

/** Undoes what Astro has done with an address (`decodeURI`), which leaves these characters encoded. */
function asInMarkdown(path: string): string {
  return encodeURI(path).replace(/%25(?=2[346BCF]|3[ABDF]|40)/gi, '%');
}
