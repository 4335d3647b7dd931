import type { Language } from '../../../diagnostics/language.ts';
import { escapeHtml } from '../../../html/escape.ts';
import type { ProofBlock, ProofPiece } from '../../../variants/proof/proof-blocks.ts';
import type { ListedPost, ProofPage } from './proof-desk.ts';
import { proofWords } from './proof-words.ts';

/** Where the view's pages and parts are, the site's base path before them. */
export interface ProofAddresses {
  /** The list; posts are at `?file=` after it. */
  list: string;
  style: string;
  early: string;
  script: string;
}

interface Frame {
  language: Language;
  at: ProofAddresses;
}

/** Writes the list of a site's posts by the number of places in doubt. */
export function listHtml(posts: readonly ListedPost[], { language, at }: Frame): string {
  const t = proofWords[language];
  const total = posts.reduce((sum, { doubts }) => sum + doubts, 0);
  const most = posts[0]?.doubts ?? 0;
  const rows = posts.map(
    ({ file, title, doubts }) => `<li${doubts === 0 ? ' class="done"' : ''}>
<a href="${at.list}?file=${encodeURIComponent(file)}"><span class="proof-name">${escapeHtml(title)}</span>
<span class="proof-file">${escapeHtml(file)}</span></a>
<span class="proof-count" style="--share:${most === 0 ? 0 : doubts / most}">${doubts === 0 ? '✓' : doubts}</span></li>`,
  );
  const main = `<header class="proof-head"><h1>${t.title}</h1>
<p class="proof-total">${total === 0 ? t.none : `<b>${total}</b> ${t.left}`}</p><p class="proof-intro">${t.intro}</p></header>
<ol class="proof-list">${rows.join('\n')}</ol>`;
  return frame(t.title, `<main class="wrap">${main}</main>`, { language, at });
}

/** Writes a post's page: each paragraph beside what the variants make of it, and the desk at the bottom. */
export function postHtml(page: ProofPage, { language, at }: Frame): string {
  const t = proofWords[language];
  const { doubts, variants } = page;
  const heads = [`<span lang="${page.script}">${t.author}</span>`].concat(
    variants.map(({ code, label }) => `<span lang="${code}">${escapeHtml(label)}</span>`),
  );
  const rows = page.blocks.map((block) => rowHtml(block, page));
  const data = JSON.stringify({ file: page.file, hash: page.hash, doubts, words: t }).replaceAll(
    '<',
    '\\u003c',
  );
  const main = `<main class="wrap" id="proof" data-columns="${heads.length}" style="--columns:${heads.length}">
<header class="proof-head"><p class="proof-way"><a href="${at.list}">← ${t.allPosts}</a></p>
<h1 lang="${page.script}">${escapeHtml(page.title)}</h1><p class="proof-file">${escapeHtml(page.file)}</p>
<p class="proof-total" data-left="${doubts.length}">${doubts.length === 0 ? t.noneHere : `<b>${doubts.length}</b> ${t.left}`}</p></header>
<div class="proof-columns" aria-hidden="true">${heads.join('')}</div>
${rows.join('\n')}
<script type="application/json" id="proof-data">${data}</script></main>
<aside class="proof-desk" id="desk" aria-live="polite"></aside>`;
  return frame(`${page.title} · ${t.title}`, main, { language, at }, true);
}

/** Says in place of a page why there is none. */
export function messageHtml(message: string, given: Frame): string {
  const back = `<p class="proof-way"><a href="${given.at.list}">← ${proofWords[given.language].allPosts}</a></p>`;
  return frame(message, `<main class="wrap"><p>${escapeHtml(message)}</p>${back}</main>`, given);
}

function rowHtml(block: ProofBlock, { script, variants }: ProofPage): string {
  const doubtful = block.author.some(({ doubt }) => doubt !== undefined) ? ' doubtful' : '';
  const cells = [
    `<div class="proof-cell author" lang="${script}">${piecesHtml(block.author)}</div>`,
    ...block.variants.map((pieces, i) => {
      const { code = '', label = '' } = variants[i] ?? {};
      return `<div class="proof-cell" lang="${code}" data-label="${escapeHtml(label)}">${piecesHtml(pieces)}</div>`;
    }),
  ];
  return `<section class="proof-row ${block.kind}${doubtful}"><span class="proof-line">${block.line}</span>${cells.join('')}</section>`;
}

function piecesHtml(pieces: readonly ProofPiece[]): string {
  return pieces.map(pieceHtml).join('');
}

function pieceHtml({ text, mark, doubt }: ProofPiece): string {
  const shown = escapeHtml(text);
  if (doubt !== undefined)
    return `<button type="button" class="doubt" data-doubt="${doubt}">${shown}</button>`;
  if (mark === undefined) return shown;
  return mark === 'changed' ? `<ins>${shown}</ins>` : `<span class="${mark}">${shown}</span>`;
}

function frame(title: string, body: string, { language, at }: Frame, withScript = false): string {
  const script = withScript ? `<script type="module" src="${at.script}"></script>` : '';
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><meta name="robots" content="noindex"><link rel="icon" href="data:,">
<script src="${at.early}"></script><link rel="stylesheet" href="${at.style}">${script}</head>
<body class="proof-view">${body}</body></html>
`;
}
