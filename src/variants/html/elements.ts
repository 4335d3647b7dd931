/** How an element relates to the text around it. */
export const Flow = {
  /** Text runs through it. */
  inline: 0,
  /** It ends a run of text, and so does its end tag. */
  block: 1,
  /** It is in the run like one character that no phrase has, and what it holds isn't text. */
  wall: 2,
  /** What it holds is a run of its own beside the run: a reading above a word. */
  annotation: 3,
  /** Out of the run if it holds no Hanzi, as a footnote mark does; else inline. */
  mark: 4,
  /** A block whose content isn't text. */
  closed: 5,
} as const;

export type Flow = (typeof Flow)[keyof typeof Flow];

const inlineElements =
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s small span strike strong sub time tspan tt u var wbr';
const walls = 'code kbd samp math img input meter progress';
const closedElements = 'pre script style textarea iframe noembed noframes xmp template';

const flows = new Map<string, Flow>([
  ...inlineElements.split(' ').map((name) => [name, Flow.inline] as const),
  ...walls.split(' ').map((name) => [name, Flow.wall] as const),
  ...closedElements.split(' ').map((name) => [name, Flow.closed] as const),
  ['rt', Flow.annotation],
  ['rp', Flow.annotation],
  ['rtc', Flow.annotation],
  ['sup', Flow.mark],
]);

/** Says how an element is in text; unknown ones are blocks, custom ones inline as in CSS. */
export function flowOf(name: string): Flow {
  return flows.get(name) ?? (name.includes('-') ? Flow.inline : Flow.block);
}
