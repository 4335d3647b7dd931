/*
 * What the HTML of an untrusted post may hold: text and its structure, pictures, films, formulas and drawings. Nothing
 * that runs, loads a page, sends a form, or can lie over the page: no script, handler, frame, form, style sheet, class
 * or data attribute of the author's own.
 */

const words = (list: string) => list.split(/\s+/);

const htmlElements = words(
  `a abbr acronym address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup data dd
  del details dfn dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd
  li listing main mark menu nav nobr ol p picture pre q rb rp rt rtc ruby s samp section small source span strike strong
  sub summary sup table tbody td tfoot th thead time tr track tt u ul var video wbr`,
);

/**
 * Shapes and text: nothing that runs, animates, links, loads a file or holds HTML, and no `use`: ten that each use ten
 * others hang a browser.
 */
const svgElements = words(
  `svg circle clippath defs desc ellipse g line lineargradient marker mask path pattern polygon polyline radialgradient
  rect stop symbol text textpath title tspan`,
);

const mathElements = words(
  `math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub
  msubsup msup mtable mtd mtext mtr munder munderover semantics annotation`,
);

/** Names in lower case. */
export const allowedElements: ReadonlySet<string> = new Set([
  ...htmlElements,
  ...svgElements,
  ...mathElements,
]);

const everywhere = words('align aria-hidden aria-label dir id lang style title translate');

const svgAttributes = words(
  `clip-path clip-rule cx cy d dominant-baseline dx dy fill fill-opacity fill-rule font-family font-size font-style
  font-weight fx fy gradienttransform gradientunits height href letter-spacing markerheight markerunits markerwidth
  marker-end marker-mid marker-start mask offset opacity orient patterntransform patternunits points
  preserveaspectratio r refx refy rotate rx ry spreadmethod stop-color stop-opacity stroke stroke-dasharray
  stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor
  textlength transform vector-effect viewbox width x x1 x2 xmlns y y1 y2`,
);

const mathAttributes = words(
  `accent accentunder columnalign columnlines columnspacing columnspan depth display displaystyle encoding fence height
  linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize minsize movablelimits rowalign rowlines
  rowspacing rowspan rspace scriptlevel separator stretchy symmetric voffset width xmlns`,
);

const player = 'controls height loop muted poster preload src width';

const own: Record<string, string> = {
  a: 'aria-describedby data-footnote-backref data-footnote-ref href hreflang rel',
  audio: player,
  blockquote: 'cite',
  code: 'class',
  col: 'span width',
  colgroup: 'span width',
  data: 'value',
  del: 'cite datetime',
  details: 'open',
  font: 'color face size',
  h2: 'class',
  img: 'alt height src srcset sizes width',
  input: 'checked disabled type',
  ins: 'cite datetime',
  li: 'class value',
  ol: 'reversed start type',
  q: 'cite',
  section: 'class data-footnotes',
  source: 'height media sizes src srcset type width',
  table: 'border cellpadding cellspacing width',
  td: 'colspan headers height rowspan valign width',
  th: 'abbr colspan headers height rowspan scope valign width',
  time: 'datetime',
  track: 'default kind label src srclang',
  ul: 'class type',
  video: `${player} playsinline`,
};

/** The attributes that an element may have, by its name in lower case. */
export const allowedAttributes: Readonly<Record<string, readonly string[]>> = {
  '*': everywhere,
  ...Object.fromEntries(svgElements.map((name) => [name, svgAttributes])),
  ...Object.fromEntries(mathElements.map((name) => [name, mathAttributes])),
  ...Object.fromEntries(Object.entries(own).map(([name, list]) => [name, words(list)])),
};

/** Classes that the Markdown parser writes. Any other may be one of the page's own. */
export const allowedClasses: Readonly<Record<string, (string | RegExp)[]>> = {
  a: ['data-footnote-backref'],
  code: [/^language-[^\s]+$/],
  h2: ['sr-only'],
  li: ['task-list-item'],
  section: ['footnotes'],
  ul: ['contains-task-list'],
};

const colour = /^(?:#[0-9a-f]{3,8}|[a-z]+|(?:rgb|hsl)a?\([\d\s,.%/]+\))$/i;
const length = /^\d{1,4}(?:\.\d+)?(?:px|em|rem|%|ex|ch)?$/;

/** Style that stays within its element. */
export const allowedStyles: Readonly<Record<string, RegExp[]>> = {
  'text-align': [/^(?:left|right|center|justify|start|end)$/],
  'vertical-align': [/^(?:baseline|top|middle|bottom|sub|super)$/],
  color: [colour],
  'background-color': [colour],
  'font-style': [/^(?:normal|italic)$/],
  'font-weight': [/^(?:normal|bold|[1-9]00)$/],
  'text-decoration': [/^(?:none|underline|line-through|overline)$/],
  'text-indent': [length],
  'max-width': [length],
  width: [length],
  height: [length],
  stroke: [colour],
  fill: [colour],
};

/** Schemes that links and pictures may have; `data:` is for pictures alone, see `isPictureData`. */
export const allowedSchemes: readonly string[] = ['http', 'https', 'mailto', 'tel', 'ftp'];
