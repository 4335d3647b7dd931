import type { SiteConfig } from '../../config/site-config.ts';
import { writersOf } from '../writers.ts';
import type { DoubtRules } from './find-doubts.ts';

/** Gives what doubts depend on in a site's configuration. */
export function doubtRulesOf(config: SiteConfig): DoubtRules {
  const writers = writersOf(config);
  return { variants: config.variants, writerOf: writers.of, glossary: config.glossary ?? {} };
}
