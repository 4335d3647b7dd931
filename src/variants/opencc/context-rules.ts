import { copulaRule } from './cantonese.ts';
import type { ContextRule } from './context-rule.ts';
import { dryRule } from './dry.ts';

/** The characters of Simplified that a rule of their own decides. */
export const contextRules: readonly ContextRule[] = [dryRule, copulaRule];
