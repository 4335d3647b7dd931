import type { Problem } from '../diagnostics/problem.ts';
import { schemaProblem, type FieldDoc } from './schema-problem.ts';
import { siteSchema, type SiteConfig } from './site-schema.ts';
import { parseTolerantly } from './tolerant-parse.ts';
import { readYamlSettings } from './yaml-settings.ts';

export type { SiteConfig, SiteConfigInput } from './site-schema.ts';

const { shape } = siteSchema.in;

/** Names of all settings, in the order of their documentation. */
export const siteFields: readonly string[] = Object.keys(shape);

/** Gives what the schema says about a setting. */
export function siteFieldDoc(field: string): FieldDoc | undefined {
  const schema = Object.hasOwn(shape, field) ? shape[field as keyof typeof shape] : undefined;
  return schema?.meta() as FieldDoc | undefined;
}

/**
 * Reads `site.yaml`. An absent file is the empty text and gives all defaults; a mistake costs the setting
 * it stands in, which then has its default, and is reported with its place.
 */
export function parseSiteConfig(text: string, file: string): { config: SiteConfig; problems: Problem[] } {
  const { data, source, problems } = readYamlSettings(text, file, 'title: 我的網站');
  const { value, issues } = parseTolerantly(siteSchema, data);
  const context = { file, source, known: siteFields, docOf: siteFieldDoc };
  return { config: value, problems: [...problems, ...issues.map((issue) => schemaProblem(issue, context))] };
}
