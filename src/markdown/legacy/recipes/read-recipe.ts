import type { ShortcodeTemplate } from '../../../config/generator.ts';
import { readGoTemplate } from './go-template.ts';
import { readLiquidTemplate, readTeraTemplate } from './liquid-template.ts';
import type { Recipe } from './recipe.ts';
import { readScriptTemplate } from './script-template.ts';

const readers: Readonly<Record<ShortcodeTemplate['language'], (text: string, name: string) => Recipe>> = {
  go: readGoTemplate,
  liquid: readLiquidTemplate,
  tera: readTeraTemplate,
  script: readScriptTemplate,
};

const recipes = new WeakMap<ShortcodeTemplate, Recipe>();

/** Reads the template of a tag of the old site; each once. */
export function readRecipe(template: ShortcodeTemplate, name: string): Recipe {
  let recipe = recipes.get(template);
  if (recipe === undefined) {
    recipe = readers[template.language](template.text, name);
    recipes.set(template, recipe);
  }
  return recipe;
}
