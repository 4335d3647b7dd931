import { whenNear } from './near.ts';

/** What the module exports: https://mermaid.js.org/config/usage.html */
interface Mermaid {
  initialize(settings: Record<string, unknown>): void;
  render(id: string, source: string): Promise<{ svg: string }>;
}

/** A drawing for the day and one for the night: which is shown, styles decide, on paper too. */
const times = ['day', 'night'] as const;

/** Pixels below which a drawing is not squeezed. */
const narrowest = 560;

let drawn = 0;

/** Draws diagrams as readers come near them, with the site's own copy of Mermaid; `address` is that of its module. */
export function startDiagrams(figures: Iterable<HTMLElement>, address: string): void {
  let queue: Promise<unknown> = Promise.resolve();
  // One after the other: the module keeps what it was told last.
  for (const figure of figures)
    whenNear(figure, () => (queue = queue.then(() => draw(figure, address)).catch(() => undefined)));
}

/** A diagram with a mistake stays as it is: its source can be read. */
async function draw(figure: HTMLElement, address: string): Promise<void> {
  const details = figure.querySelector('details');
  const source = figure.querySelector('pre')?.textContent ?? '';
  const { default: mermaid } = (await import(/* @vite-ignore */ address)) as { default: Mermaid };
  const drawings: HTMLElement[] = [];
  for (const time of times) {
    mermaid.initialize(settingsOf(time));
    const { svg } = await mermaid.render(`diagram-${(drawn += 1)}`, source);
    const drawing = document.createElement('div');
    drawing.className = `drawing by-${time}`;
    drawing.innerHTML = svg; // cleaned by Mermaid itself: securityLevel
    // What scrolls can be reached by keyboard.
    if (keepReadable(drawing.querySelector('svg')) > figure.clientWidth) drawing.tabIndex = 0;
    drawings.push(drawing);
  }
  figure.prepend(...drawings);
  if (details) details.open = false;
  figure.classList.add('drawn');
}

/** A phone would shrink a wide drawing until nobody can read it: it scrolls instead, as tables do. Gives its least width. */
function keepReadable(svg: SVGSVGElement | null): number {
  const width = Math.min(parseFloat(svg?.style.maxWidth ?? '') || 0, narrowest);
  if (svg && width > 0) svg.style.minWidth = `${width}px`;
  return width;
}

/** Colours are those of the site, which name each for both times. */
function settingsOf(time: (typeof times)[number]): Record<string, unknown> {
  const styles = getComputedStyle(document.documentElement);
  const colour = (name: string) => styles.getPropertyValue(`--${name}-${time}`).trim();
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    // Text in the drawing itself: a page's own styles don't reach it, and it prints.
    htmlLabels: false,
    flowchart: { htmlLabels: false },
    fontFamily: styles.fontFamily,
    theme: 'base',
    themeVariables: {
      darkMode: time === 'night',
      background: colour('raised'),
      fontFamily: styles.fontFamily,
      fontSize: '15px',
      primaryColor: colour('accent-ground'),
      primaryTextColor: colour('ink'),
      primaryBorderColor: colour('accent'),
      secondaryColor: colour('celadon-ground'),
      secondaryTextColor: colour('ink'),
      tertiaryColor: colour('indigo-ground'),
      tertiaryTextColor: colour('ink'),
      lineColor: colour('soft'),
      textColor: colour('ink'),
      noteBkgColor: colour('ochre-ground'),
      noteTextColor: colour('ink'),
      edgeLabelBackground: colour('paper'),
      useGradient: false,
      dropShadow: 'none',
      ...pieColours(colour),
    },
  };
}

/** The tints of boxes are too close together for slices. */
function pieColours(colour: (name: string) => string): Record<string, string> {
  const names = ['accent', 'celadon', 'indigo', 'ochre', 'plum', 'soft'];
  const slices = Object.fromEntries(names.map((name, at) => [`pie${at + 1}`, colour(name)]));
  const edge = { pieStrokeColor: colour('paper'), pieOuterStrokeColor: colour('paper'), pieOpacity: '1' };
  return { ...slices, ...edge, pieSectionTextColor: colour('paper'), pieTitleTextSize: '17px' };
}
