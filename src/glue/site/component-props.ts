import type { Position } from '../../diagnostics/problem.ts';
import { LineIndex } from '../../diagnostics/line-index.ts';

/** A prop that a component's code names, and where. */
export interface NamedProp {
  name: string;
  position: Position;
}

/** Gives the props that a component declares: the members of `interface Props`. */
export function declaredProps(source: string): NamedProp[] {
  const [, body = ''] = /\b(?:interface Props|type Props\s*=)\s*\{([^]*?)\n\}/.exec(source) ?? [];
  const from = body === '' ? 0 : source.indexOf(body);
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??:/gm)].map((match) =>
    named(source, match[1], from + match.index + 2),
  );
}

/** Gives the props that a component reads: what it takes out of `Astro.props`, and what it declares. */
export function readProps(source: string): NamedProp[] {
  const props = declaredProps(source);
  for (const match of source.matchAll(/\bAstro\.props\.(\w+)/g))
    props.push(named(source, match[1], match.index + 'Astro.props.'.length));
  for (const match of source.matchAll(/\{([^{}]*)\}\s*=\s*Astro\.props\b/g))
    for (const part of (match[1] ?? '').matchAll(/(?:^|,)\s*(?!\.\.\.)(\w+)/g))
      props.push(
        named(source, part[1], match.index + 1 + part.index + part[0].length - (part[1] ?? '').length),
      );
  return props;
}

function named(source: string, name = '', offset: number): NamedProp {
  return { name, position: new LineIndex(source).position(offset) };
}
