import type { Generator } from '../config/generator.ts';
import { slugify } from './slug.ts';

/** Makes a path segment of a name as a generator does, so that URLs stay what they were. */
export function slugAs(generator: Generator | undefined, name: string, keepsCase = false): string {
  switch (generator) {
    case 'hexo':
      return hexoSlug(name);
    case 'hugo':
      return keepsCase ? hugoSegment(name) : hugoSegment(name).toLowerCase();
    case 'jekyll':
      return jekyllSlug(name);
    case 'astro':
      return astroSlug(name);
    default:
      return slugify(name);
  }
}

/** Hexo's `slugize` (hexo-util): controls and signs become one dash, Latin letters lose their accents. */
function hexoSlug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/(?<=[A-Za-z])\p{Mn}+/gu, '')
    .normalize('NFC')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/\u0000-\u001f]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '');
}

/** Hugo's `paths.Sanitize`: letters, digits, marks and a few signs stay, spaces become dashes, all else goes. */
function hugoSegment(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[^\p{L}\p{Nd}\p{M}\s._#+~@%-]+/gu, '')
    .trim()
    .replace(/\s*-\s*|\s+/g, '-')
    .replace(/^-+(?=-)/, '');
}

/** Jekyll's `Utils.slugify`: whatever is no letter, mark or digit becomes a dash, all in lower case. */
function jekyllSlug(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[^\p{M}\p{L}\p{Nd}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}

/** github-slugger, which Astro makes ids of files with: signs go, each space becomes a dash, all in lower case. */
function astroSlug(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]+/gu, '')
    .replaceAll(' ', '-');
}
