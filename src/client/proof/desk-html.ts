import type { Doubt, ProofData, Scope } from './desk-state.ts';

/** What the proof-reader has chosen so far. */
export interface Choice {
  current: number;
  reading: number;
  scope: Scope;
  message: string;
}

const scopes = ['place', 'post', 'site'] as const;
const scopeWords = { place: 'scopePlace', post: 'scopePost', site: 'scopeSite' } as const;

/** Builds the desk: the readings of the place that is looked at, what to write the decision into, and the way on. */
export function drawDesk(desk: HTMLElement, { doubts, words }: ProofData, choice: Choice): void {
  const doubt = doubts[choice.current];
  desk.replaceChildren(
    ...(doubt === undefined
      ? [part('p', 'desk-done', doubts.length === 0 ? (words['none'] ?? '') : '')]
      : decisionParts(doubt, words, choice, doubts.length)),
    walkParts(words, doubts.length),
    part('p', 'desk-message', choice.message),
  );
}

function decisionParts(
  doubt: Doubt,
  words: ProofData['words'],
  choice: Choice,
  count: number,
): HTMLElement[] {
  const counter = part('p', 'desk-counter', `${choice.current + 1} / ${count}`);
  const readings = group('desk-readings', '');
  doubt.readings.forEach((reading, at) => {
    const button = press(reading, 'reading', String(at), at === choice.reading);
    if (at === 0) button.append(part('small', '', words['isNow'] ?? ''));
    else button.append(part('small', '', String(at + 1)));
    readings.append(button);
  });
  const scope = group('desk-scopes', '');
  for (const name of scopes)
    scope.append(press(words[scopeWords[name]] ?? name, 'scope', name, name === choice.scope));
  const parts = [counter, readings, scope];
  if (choice.scope !== 'place') parts.push(termParts(doubt, words, choice));
  const settle = press(words['settle'] ?? '', 'act', 'settle');
  settle.classList.add('desk-settle');
  return [...parts, settle];
}

function termParts(doubt: Doubt, words: ProofData['words'], { reading }: Choice): HTMLElement {
  const row = group('desk-term', '');
  row.append(
    input('term', words['term'] ?? '', doubt.terms[reading]?.term ?? ''),
    input('wording', words['wording'] ?? '', doubt.terms[reading]?.wording ?? ''),
  );
  return row;
}

function walkParts(words: ProofData['words'], count: number): HTMLElement {
  const walk = group('desk-walk', words['keys'] ?? '');
  const buttons = count > 1 ? (['previous', 'next', 'undo'] as const) : (['undo'] as const);
  for (const name of buttons) walk.append(press(words[name] ?? name, 'act', name));
  return walk;
}

function group(name: string, title: string): HTMLElement {
  const element = part('div', name, '');
  if (title !== '') element.title = title;
  return element;
}

function part(tag: string, name: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  if (name !== '') element.className = name;
  element.textContent = text;
  return element;
}

function press(
  text: string,
  kind: 'reading' | 'scope' | 'act',
  value: string,
  pressed?: boolean,
): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.dataset[kind] = value;
  if (pressed !== undefined) button.setAttribute('aria-pressed', String(pressed));
  return button;
}

function input(name: string, label: string, value: string): HTMLElement {
  const field = document.createElement('label');
  const box = document.createElement('input');
  box.name = name;
  box.value = value;
  box.autocomplete = 'off';
  field.append(part('span', '', label), box);
  return field;
}
