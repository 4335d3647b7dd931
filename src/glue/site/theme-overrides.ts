import { createProblem } from '../../diagnostics/create-problem.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { Site } from './open-site.ts';

/** Tells, as one note, what a site has in place of the looks that Jianfan comes with. */
export function themeOverrides({ config, theme }: Pick<Site, 'config' | 'theme'>): Problem[] {
  const texts = Object.keys(config.texts).map((key) => `texts.${key} (site.yaml)`);
  const menu = config.menu.length > 0 ? ['menu (site.yaml)'] : [];
  const names = [...theme.files.map((file) => file.slice('theme/'.length)), ...texts, ...menu];
  return names.length === 0 ? [] : [createProblem('theme-overrides', { file: 'theme', values: { names } })];
}
