import { describe, expect, it } from 'vitest';
import { countScripts, detectScript, scriptOf } from './detect.ts';

describe('detectScript', () => {
  it.each([
    ['', 'none'],
    ['English', 'none'],
    ['皇后在里面', 'none'],
    ['头发', 'hans'],
    ['頭髮', 'hant'],
    ['於是', 'hant'],
    ['什麼', 'hant'],
    ['简体與繁體', 'mixed'],
    ['这个问题很难，他說', 'hans'],
    ['這個問題很難，他说', 'hant'],
    [`${'这个问题'.repeat(50)}頭髮`, 'hans'],
    [`${'这个问题'.repeat(10)}${'這個問題'.repeat(2)}`, 'mixed'],
  ])('%s', (text, script) => {
    expect(detectScript(text).script).toBe(script);
  });

  it('counts what tells them apart', () => {
    expect(detectScript('头发與繁體')).toEqual({ script: 'mixed', hans: 2, hant: 2 });
    expect(countScripts('头发與繁體', 1, 3)).toEqual({ hans: 1, hant: 1 });
  });

  it('leaves names alone whose Simplified form nobody can type', () => {
    expect(scriptOf('頫'.charCodeAt(0))).toBeUndefined();
  });
});
