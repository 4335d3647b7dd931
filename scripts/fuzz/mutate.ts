import type { Random } from '../../src/glue/search/fixtures/random.ts';
import { keys, tokens, values } from './tokens.ts';

type Mutation = (post: Buffer, random: Random, others: readonly Buffer[]) => Buffer;

/** Longest post that mutations make of one: those that double it would soon make a book. */
const longest = 60_000;

/** Ways to spoil a post, by name. */
const mutations: Readonly<Record<string, Mutation>> = {
  'insert syntax': (post, random) => splice(post, place(post, random), 0, Buffer.from(random.pick(tokens))),
  'repeat syntax': (post, random) =>
    splice(post, place(post, random), 0, Buffer.from(random.pick(tokens).repeat(2 + random.below(300)))),
  'cut out': (post, random) => splice(post, place(post, random), random.below(200)),
  'cut off': (post, random) => post.subarray(0, place(post, random)),
  double: (post, random) => {
    const at = place(post, random);
    return splice(post, at, 0, post.subarray(at, at + random.below(500)));
  },
  graft: (post, random, others) => {
    const other = random.pick(others);
    const from = place(other, random);
    return splice(
      post,
      place(post, random),
      random.below(100),
      other.subarray(from, from + random.below(800)),
    );
  },
  'turn a byte': (post, random) => {
    const turned = Buffer.from(post);
    const at = place(post, random);
    turned[at] = (turned[at] ?? 0) ^ (1 << random.below(8));
    return turned;
  },
  'move a line': (post, random) => {
    const lines = linesOf(post);
    const [line = ''] = lines.splice(random.below(lines.length), 1);
    lines.splice(random.below(lines.length + 1), 0, line);
    return Buffer.from(lines.join('\n'), 'latin1');
  },
  'indent lines': (post, random) => {
    const from = random.below(50);
    const pad = random.pick([' ', '    ', '\t', '> ', '- ', '　']);
    const lines = linesOf(post).map((line, at) => (at >= from && at < from + 8 ? bytesOf(pad) + line : line));
    return Buffer.from(lines.join('\n'), 'latin1');
  },
  'set a key': (post, random) => {
    const line = bytesOf(`${random.pick(keys)}: ${random.pick(values)}`);
    const lines = linesOf(post);
    const [first = ''] = lines;
    if (first.trim() === '---') lines.splice(1, random.below(2), line);
    else lines.unshift('---', line, '---');
    return Buffer.from(lines.join('\n'), 'latin1');
  },
  'change line ends': (post, random) =>
    Buffer.from(linesOf(post).join(random.pick(['\r\n', '\r', '\n\n', '\n'])), 'latin1'),
  'nest deeply': (post, random) => {
    const [open, close] = random.pick([
      ['> ', ''],
      ['<div>', '</div>'],
      ['[', ']'],
      ['*', '*'],
      ['(', ')'],
      ['- ', ''],
      ['<b><i>', ''],
      ['-{', '}-'],
    ] as const);
    const depth = 2 + random.below(120);
    return splice(
      post,
      place(post, random),
      0,
      Buffer.from(`\n${open.repeat(depth)}甲${close.repeat(depth)}\n`),
    );
  },
};

/** Spoils a post in one to five ways. */
export function mutate(post: Buffer, random: Random, others: readonly Buffer[]): Buffer {
  let mutated = post;
  for (let left = 1 + random.below(5); left > 0; left -= 1)
    mutated = random.pick(Object.values(mutations))(mutated, random, others).subarray(0, longest);
  return mutated;
}

function place(post: Buffer, random: Random): number {
  // Half of all faults are in frontmatter.
  return random.below(random.below(2) === 0 ? Math.min(post.length, 300) : post.length);
}

function splice(post: Buffer, at: number, removed: number, inserted: Buffer = Buffer.alloc(0)): Buffer {
  return Buffer.concat([post.subarray(0, at), inserted, post.subarray(at + removed)]);
}

/** Bytes as characters, so that what is no UTF-8 stays what it is. */
function linesOf(post: Buffer): string[] {
  return post.toString('latin1').split('\n');
}

function bytesOf(text: string): string {
  return Buffer.from(text).toString('latin1');
}
