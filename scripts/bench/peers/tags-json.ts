import { tagDescriptions } from '../site-texts.ts';
import { vocabularyIn } from '../vocabulary.ts';
import { writeFiles } from '../write-files.ts';

/** Keeps the tags' descriptions of a peer's site in `tags.json`; gives the function that changes one. */
export function createTagsJson(folder: string, seed: number): (tag: number, description: string) => void {
  const descriptions = tagDescriptions(seed);
  const { tags } = vocabularyIn('hans');
  const write = () => {
    const described = Object.fromEntries(tags.map((tag, index) => [tag, descriptions[index]]));
    writeFiles(folder, [['tags.json', JSON.stringify(described)]]);
  };
  write();
  return (tag, description) => {
    descriptions[tag] = description;
    write();
  };
}
