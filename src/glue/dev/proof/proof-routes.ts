import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Connect } from 'vite';
import { projectRoot } from '../../project.ts';
import { browserModule } from '../../search/bundle-module.ts';
import { messageLanguage } from '../../site/message-language.ts';
import { isOwnRequest } from './own-request.ts';
import { decisionSchema, openProofDesk, type Outcome } from './proof-desk.ts';
import { listHtml, messageHtml, postHtml, type ProofAddresses } from './proof-page.ts';
import { proofWords } from './proof-words.ts';

/** Address of the proof-reader's view, after the site's base path. */
export const proofPath = '/_proof/';

const styles = ['tokens.css', 'palettes.css', 'base.css', 'proof.css'];

/** More than any decision needs. */
const longestBody = 10_000;

/** Serves the proof-reader's view of a content folder to this machine alone; the base is read each time, as it may change. */
export function proofRoutes(content: string, base: () => string): Connect.NextHandleFunction {
  const desk = openProofDesk(content);
  return (request, response, next) => {
    const [pathname = '/', query = ''] = (request.url ?? '/').split('?');
    const path = pathname.startsWith(`${base()}/`) ? pathname.slice(base().length) : pathname;
    if (path === proofPath.slice(0, -1)) return redirect(response, `${base()}${proofPath}`);
    if (!path.startsWith(proofPath)) return next();
    if (!isOwnRequest(request))
      return answer(response, 403, 'text/plain', 'Only this machine may proof-read.\n');
    void route(request, path.slice(proofPath.length), new URLSearchParams(query).get('file'), response).catch(
      next,
    );
  };

  async function route(
    request: IncomingMessage,
    name: string,
    file: string | null,
    response: ServerResponse,
  ): Promise<void> {
    if (request.method === 'POST') return post(request, name, response);
    const asset = await assetOf(name);
    if (asset !== undefined) return answer(response, 200, asset.type, asset.text);
    const language = messageLanguage(content);
    const frame = { language, at: addresses() };
    if (name !== '') return html(response, 404, messageHtml(proofWords[language].failed, frame));
    if (file === null) return html(response, 200, listHtml(await desk.list(), frame));
    const page = await desk.page(file);
    if (typeof page !== 'string') return html(response, 200, postHtml(page, frame));
    const message = page === 'notUtf8' ? proofWords[language].notUtf8 : file;
    html(response, 404, messageHtml(message, frame));
  }

  async function post(request: IncomingMessage, name: string, response: ServerResponse): Promise<void> {
    if (name === 'undo') return json(response, desk.undo());
    const decision = decisionSchema.safeParse(await bodyOf(request));
    if (name !== 'settle' || !decision.success) return json(response, { refused: 'failed' });
    json(response, await desk.settle(decision.data));
  }

  function addresses(): ProofAddresses {
    const list = `${base()}${proofPath}`;
    return { list, style: `${list}style.css`, early: `${list}early.js`, script: `${list}main.js` };
  }
}

/** What the pages load: the site's own tokens and base, the theme that the reader chose, and the desk's script. */
async function assetOf(name: string): Promise<{ type: string; text: string } | undefined> {
  const source = (path: string) => readFileSync(join(projectRoot, 'src', path), 'utf8');
  if (name === 'style.css')
    return { type: 'text/css', text: styles.map((style) => source(`styles/${style}`)).join('\n') };
  if (name === 'main.js')
    return { type: 'text/javascript', text: Buffer.from(await browserModule('proof')).toString() };
  return name === 'early.js' ? { type: 'text/javascript', text: source('client/early.js') } : undefined;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > longestBody) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

function html(response: ServerResponse, status: number, page: string): void {
  answer(response, status, 'text/html', page);
}

function json(response: ServerResponse, outcome: Outcome): void {
  answer(response, 'written' in outcome ? 200 : 409, 'application/json', JSON.stringify(outcome));
}

function answer(response: ServerResponse, status: number, type: string, text: string): void {
  response
    .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(text);
}
