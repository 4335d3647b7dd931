import {
  HtmlValidate,
  StaticConfigLoader,
  type ResolvedConfig,
  type RuleConfig,
} from 'html-validate/browser';

/** What a validator says against a piece of HTML. */
export interface Complaint {
  rule: string;
  reason: string;
  /** Offset in the piece. */
  offset: number;
}

/**
 * Rules of html-validate that tell what browsers read otherwise than it is written, or readers can't use; none is of
 * style. Ids given twice, links and references are checked over whole pages, not here.
 * https://html-validate.org/rules/
 */
const rules = [
  'aria-hidden-body',
  'attr-spacing',
  'attribute-allowed-values',
  'attribute-misuse',
  'close-attr',
  'close-order',
  'doctype-html',
  'element-name',
  'element-permitted-content',
  'element-permitted-occurrences',
  'element-permitted-order',
  'element-permitted-parent',
  'element-required-ancestor',
  'element-required-attributes',
  'element-required-content',
  'empty-title',
  'hidden-focusable',
  'map-id-name',
  'multiple-labeled-controls',
  'no-abstract-role',
  'no-dup-attr',
  'no-self-closing',
  'script-element',
  'text-content',
  'valid-autocomplete',
  'valid-for',
  'void-content',
  'wcag/h36',
];

/** Rules whose strict form asks for style. */
const relaxed: RuleConfig = {
  'aria-label-misuse': ['error', { allowAnyNamable: true }],
  'no-raw-characters': ['error', { relaxed: true }],
  'valid-id': ['error', { relaxed: true }],
  'unrecognized-char-ref': ['error', { requireSemicolon: false }],
};

/** Resolves the rules once: the library's own loader reads the tables of all elements again for each text, 5 ms. */
class ResolvedRules extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string): Promise<ResolvedConfig> | ResolvedConfig {
    return (this.#resolved ??= super.getConfigFor(handle));
  }
}

let validator: HtmlValidate | undefined;

/** Validates a piece of HTML. */
export function validateHtml(html: string): Complaint[] {
  validator ??= new HtmlValidate(
    new ResolvedRules({
      root: true,
      elements: ['html5'],
      rules: { ...Object.fromEntries(rules.map((rule) => [rule, 'error' as const])), ...relaxed },
    }),
  );
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages)
    .map(({ ruleId, message, offset }) => ({ rule: ruleId, reason: message, offset }));
}
