import type { Script } from '../../config/variant.ts';
import type { GeneratorSite, TakenSetting } from '../../generators/generator-site.ts';
import { variantsFrom } from '../../generators/taking.ts';
import { countScripts } from '../../variants/detect.ts';
import type { ContentFile } from '../store/file-record.ts';
import { postHeads } from './post-heads.ts';

/** The bytes of a post that are looked at. */
const headBytes = 4000;

/** A site is in a script when this share of the characters that only one has is in it. */
const mostly = 0.8;

/** Finds the script that most of a site's posts are written in. */
export function writtenScript(posts: readonly ContentFile[]): Script | undefined {
  let hans = 0;
  let hant = 0;
  for (const head of postHeads(posts, headBytes)) {
    const counts = countScripts(head, 0, head.length);
    hans += counts.hans;
    hant += counts.hant;
  }
  if (hans + hant === 0) return undefined;
  if (hant >= (hans + hant) * mostly) return 'hant';
  return hans >= (hans + hant) * mostly ? 'hans' : undefined;
}

/**
 * Puts Traditional at the root of an old site that is written in it, where its settings say no more than `zh`, or name
 * no Chinese at all: the first page a reader opens is then as the author wrote it.
 */
export function settleScript<Site extends GeneratorSite>(site: Site, posts: readonly ContentFile[]): Site {
  const said = site.taken.find(({ setting }) => setting === 'script');
  if ((said !== undefined && said.isOpen !== true) || writtenScript(posts) !== 'hant') return site;
  const place = { file: said?.file ?? site.files[0] ?? '', key: said?.key ?? 'language', byPosts: true };
  const own: TakenSetting[] = [
    { setting: 'script', value: 'hant', ...place },
    { setting: 'variants', value: variantsFrom('hant'), ...place },
  ];
  const others = site.taken.filter(({ setting }) => setting !== 'script' && setting !== 'variants');
  return { ...site, taken: [...others, ...own] };
}
