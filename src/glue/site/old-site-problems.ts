import type { Generator } from '../../config/generator.ts';
import type { SiteConfig } from '../../config/site-config.ts';
import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { OldSite } from './old-site.ts';

/** Names of generators, spelled as their makers do. */
export const generatorTitles: Readonly<Record<Generator, string>> = {
  hexo: 'Hexo',
  hugo: 'Hugo',
  jekyll: 'Jekyll',
  astro: 'Astro',
  vuepress: 'VuePress',
  vitepress: 'VitePress',
  mkdocs: 'MkDocs',
  docusaurus: 'Docusaurus',
  valaxy: 'Valaxy',
  nuxt: 'Nuxt',
  zola: 'Zola',
  gridea: 'Gridea',
  gatsby: 'Gatsby',
  eleventy: 'Eleventy',
  pelican: 'Pelican',
  mdbook: 'mdBook',
  gitbook: 'GitBook',
  obsidian: 'Obsidian',
  notion: 'Notion',
};

/** Where a generator keeps its pattern of URLs, and the pattern that it has where it keeps none. */
const usualPatterns: Partial<Record<Generator, { file: string; pattern: string }>> = {
  hexo: { file: '_config.yml', pattern: '/:year/:month/:day/:title/' },
  jekyll: { file: '_config.yml', pattern: '/:categories/:year/:month/:day/:title.html' },
};

/** Reports which settings of an old site were taken over, and which are missing. */
export function oldSiteProblems(facts: {
  old: OldSite | undefined;
  config: SiteConfig;
  ownSettings: string;
}): Problem[] {
  const { old, config, ownSettings } = facts;
  if (old !== undefined) return [takenProblem(old)];
  const likely = config.likelyGenerator;
  const usual = likely === undefined ? undefined : usualPatterns[likely];
  if (
    likely === undefined ||
    usual === undefined ||
    /^(?:permalink|permalinks|generator):/m.test(ownSettings)
  )
    return [];
  const values = {
    generator: generatorTitles[likely],
    file: usual.file,
    pattern: usual.pattern,
    name: likely,
  };
  return [createProblem('generator-settings-missing', { file: 'site.yaml', values })];
}

function takenProblem({ taken, generator, up, files }: OldSite): Problem {
  const [file = ''] = files;
  const names = [...new Set(taken.map(({ setting }) => setting))];
  const values = { generator: generatorTitles[generator], settings: names.join(', ') };
  return createProblem('generator-found', { file: up + file, values });
}
