import { configCodes } from './codes-config.ts';
import { frontmatterCodes } from './codes-frontmatter.ts';
import { siteCodes } from './codes-site.ts';
import { textCodes } from './codes-text.ts';

/**
 * Everything Jianfan can complain about, by permanent code: how bad it is unless the reporter of the
 * problem knows better, and what it means. Codes are never renamed; sites list them in their baselines.
 */
export const problemCodes = { ...configCodes, ...frontmatterCodes, ...textCodes, ...siteCodes } as const;

/** Permanent name of one kind of problem. */
export type ProblemCode = keyof typeof problemCodes;
