import regexp from 'eslint-plugin-regexp';
import { boundedPatterns } from './bounded-patterns.js';

/*
 * Rules against regular expressions whose time grows faster than the text (ReDoS): a post, a comment or an imported page
 * is a stranger's. Those in bounded-patterns.js stay; a new one is written so that it is linear.
 */

/** Makes a rule pass over the patterns that are known. */
const beyondKnown = (rule) => ({
  ...rule,
  create: (context) =>
    rule.create(
      Object.create(context, {
        report: {
          value(found) {
            if (!boundedPatterns.has(found.node.regex?.pattern)) context.report(found);
          },
        },
      }),
    ),
});

const { rules } = regexp;

export default {
  plugins: {
    linear: {
      rules: {
        backtracking: beyondKnown(rules['no-super-linear-backtracking']),
        move: beyondKnown(rules['no-super-linear-move']),
      },
    },
  },
  rules: {
    'linear/backtracking': ['error', { report: 'certain' }],
    'linear/move': ['error', { report: 'certain', ignoreSticky: true }],
  },
};
