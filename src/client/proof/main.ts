import { drawDesk, type Choice } from './desk-html.ts';
import { afterSettling, readData, stepFrom, type ProofData, type Scope } from './desk-state.ts';

/* The proof-reader's view in the preview: keys and clicks on the desk, decisions to the server, the page again. */

const desk = document.getElementById('desk')!;
let data: ProofData = readData(document);
const choice: Choice = { current: data.doubts.length > 0 ? 0 : -1, reading: 0, scope: 'place', message: '' };

function draw(): void {
  drawDesk(desk, data, choice);
  for (const mark of document.querySelectorAll<HTMLElement>('[data-doubt]'))
    mark.toggleAttribute('data-current', mark.dataset['doubt'] === String(choice.current));
}

/** Turns to a place and brings it into sight; the first other reading is what is most likely wanted. */
function turnTo(current: number): void {
  choice.current = current;
  choice.reading = Math.min(1, (data.doubts[current]?.readings.length ?? 1) - 1);
  draw();
  const marks = [...document.querySelectorAll(`[data-doubt="${current}"]`)];
  marks[0]?.closest('.proof-row')?.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

async function send(name: 'settle' | 'undo', body: object): Promise<boolean> {
  const response = await fetch(name, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const outcome = (await response.json()) as { written?: string; refused?: string };
  const { words } = data;
  choice.message =
    outcome.written === undefined
      ? (words[outcome.refused ?? ''] ?? words['failed'] ?? '')
      : `${words[name === 'undo' ? 'undone' : 'saved']} ${outcome.written}`;
  return outcome.written !== undefined;
}

/** Tells when the server doesn't answer, as after it was stopped. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    choice.message = data.words['failed'] ?? '';
    draw();
  }
}

async function settle(): Promise<void> {
  const doubt = data.doubts[choice.current];
  if (doubt === undefined) return;
  const box = (name: string) =>
    desk.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value.trim() ?? '';
  const { file, hash } = data;
  const { from, to } = doubt;
  const { scope } = choice;
  const wording = scope === 'place' ? doubt.readings[choice.reading] : box('wording');
  const term = scope === 'place' ? {} : { term: box('term') };
  await send('settle', { file, hash, from, to, scope, wording, ...term });
  await readAnew(afterSettling);
}

async function undo(): Promise<void> {
  await send('undo', {});
  await readAnew((current, count) => Math.min(Math.max(current, 0), count - 1));
}

/** Fetches the page again, since a decision may have settled more places than one. */
async function readAnew(next: (current: number, count: number) => number): Promise<void> {
  const text = await (await fetch(location.href)).text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  const main = page.getElementById('proof');
  if (main === null) return location.reload();
  document.getElementById('proof')?.replaceWith(main);
  data = readData(document);
  const scope = choice.scope;
  turnTo(next(choice.current, data.doubts.length));
  choice.scope = scope;
  draw();
}

function act(name: string): void {
  const count = data.doubts.length;
  if (name === 'settle') void attempt(settle);
  else if (name === 'undo') void attempt(undo);
  else turnTo(stepFrom(choice.current, name === 'next' ? 1 : -1, count));
}

function choose(kind: 'reading' | 'scope', value: string): void {
  if (kind === 'reading') choice.reading = Number(value);
  else choice.scope = value as Scope;
  draw();
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (button === null) return;
  const { doubt, reading, scope, act: name } = button.dataset;
  if (doubt !== undefined) turnTo(Number(doubt));
  else if (reading !== undefined) choose('reading', reading);
  else if (scope !== undefined) choose('scope', scope);
  else if (name !== undefined) act(name);
});

const actionOfKey: Record<string, string> = {
  j: 'next',
  n: 'next',
  k: 'previous',
  u: 'undo',
  Enter: 'settle',
};
const scopeOfKey: Record<string, Scope> = { p: 'place', t: 'post', s: 'site' };

document.addEventListener('keydown', (event) => {
  if (event.metaKey || event.ctrlKey || event.altKey) return;
  const { target, key } = event;
  const isTyping = target instanceof HTMLInputElement;
  if (isTyping && key !== 'Enter') return;
  // A button that has the focus answers Enter itself.
  if (key === 'Enter' && target instanceof HTMLButtonElement) return;
  const readings = data.doubts[choice.current]?.readings.length ?? 0;
  if (key in actionOfKey) act(actionOfKey[key]!);
  else if (key in scopeOfKey) choose('scope', scopeOfKey[key]!);
  else if (/^[1-9]$/.test(key) && Number(key) <= readings) choose('reading', String(Number(key) - 1));
  else return;
  event.preventDefault();
});

if (choice.current >= 0) turnTo(0);
else draw();
