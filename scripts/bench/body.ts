import { countHanzi, createProse, type Prose } from './prose.ts';
import type { Random } from './random.ts';
import { codeBlock, table } from './technical.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a body is to be like. */
export interface BodyPlan {
  vocabulary: Vocabulary;
  topic: number;
  /** Hanzi to reach. */
  length: number;
  /** Whether code and a table are in it. */
  technical: boolean;
  /** Site path of another post to link to. */
  link?: string;
}

/** Writes a post's Markdown: paragraphs under headings, and now and then a list, a quotation, emphasis, a link, a footnote. */
export function writeBody(plan: BodyPlan, random: Random): string {
  const { vocabulary, length, technical, link } = plan;
  const prose = createProse(vocabulary, plan.topic, random);
  const blocks: string[] = [];
  let written = 0;
  let untilHeading = random.between(1, 3);
  const add = (block: string) => {
    blocks.push(block);
    written += countHanzi(block);
  };
  const footnote = random.next() < 0.05;
  add(footnote ? `${paragraph(vocabulary, prose, random)}[^1]` : paragraph(vocabulary, prose, random));
  if (technical) add(codeBlock(prose, random));
  while (written < length) {
    if (untilHeading === 0) {
      add(`${random.next() < 0.8 ? '##' : '###'} ${prose.one(vocabulary.templates.headings)}`);
      untilHeading = random.between(2, 4);
    }
    add(block(vocabulary, prose, random));
    untilHeading -= 1;
  }
  if (technical) add(table(prose, random));
  if (link !== undefined) add(`${prose.sentence()}[${prose.one(vocabulary.templates.titles)}](${link})`);
  if (footnote) add(`[^1]: ${prose.sentence()}`);
  return `${blocks.join('\n\n')}\n`;
}

function block(vocabulary: Vocabulary, prose: Prose, random: Random): string {
  const kind = random.next();
  if (kind < 0.08) return `> ${prose.sentence()}`;
  if (kind < 0.18)
    return Array.from({ length: random.between(3, 6) }, () => `- ${prose.sentence()}`).join('\n');
  return paragraph(vocabulary, prose, random);
}

function paragraph(vocabulary: Vocabulary, prose: Prose, random: Random): string {
  const sentences = Array.from({ length: random.between(2, 6) }, (_, index) => {
    const sentence = prose.sentence();
    const linked = index > 0 && random.next() < 0.2;
    return linked ? prose.one(vocabulary.templates.links) + sentence : sentence;
  });
  const emphasis = random.next();
  if (emphasis < 0.15) sentences.push(`**${prose.sentence()}**`);
  else if (emphasis < 0.25)
    sentences.push(`[${prose.noun()}](https://example.org/${random.between(1, 9999)})：${prose.sentence()}`);
  return sentences.join('');
}
