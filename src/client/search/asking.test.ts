import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAsking, type Outcome } from './asking.ts';
import type { EngineAnswer, EngineRequest } from './protocol.ts';

const request = (query: string) => ({ query }) as EngineRequest;
const answer = (total: number) => ({ total }) as EngineAnswer;

/** A client whose answers come when and in the order that the test says. */
function slowClient() {
  const waiting = new Map<string, { resolve(answer: EngineAnswer): void; reject(error: unknown): void }>();
  const ask = ({ query }: EngineRequest) =>
    new Promise<EngineAnswer>((resolve, reject) => waiting.set(query, { resolve, reject }));
  return { client: { ask, retry: () => undefined }, waiting };
}

afterEach(() => void vi.useRealTimers());

describe('createAsking', () => {
  it('tells only what came of the newest question, in whatever order answers come', async () => {
    const { client, waiting } = slowClient();
    const told: [Outcome, string][] = [];
    const asking = createAsking(client, (outcome, { query }) => told.push([outcome, query]));
    asking.ask(request('客'));
    asking.ask(request('客户'));
    waiting.get('客户')?.resolve(answer(2));
    waiting.get('客')?.resolve(answer(9));
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toEqual([[{ answer: answer(2) }, '客户']]);
  });

  it('drops failures of older questions as well, and everything after being told to forget', async () => {
    const { client, waiting } = slowClient();
    const told: unknown[] = [];
    const asking = createAsking(client, (outcome) => told.push(outcome));
    asking.ask(request('a'));
    asking.ask(request('b'));
    waiting.get('a')?.reject(new Error('late'));
    asking.forget();
    waiting.get('b')?.resolve(answer(1));
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toEqual([]);
  });

  it.each([
    ['says that an answer is late', [], ['客户']],
    ['of an answer that is there does not', ['客户'], []],
    ['of an older answer does', ['客'], ['客户']],
  ])('%s', async (_, answered, said) => {
    vi.useFakeTimers();
    const { client, waiting } = slowClient();
    const late: string[] = [];
    const asking = createAsking(
      client,
      () => undefined,
      ({ query }) => late.push(query),
    );
    asking.ask(request('客'));
    await vi.advanceTimersByTimeAsync(200);
    asking.ask(request('客户'));
    for (const query of answered) waiting.get(query)?.resolve(answer(1));
    await vi.advanceTimersByTimeAsync(250);
    expect(late).toEqual([]);
    await vi.advanceTimersByTimeAsync(250);
    expect(late).toEqual(said);
  });

  it('says nothing late of what was forgotten', async () => {
    vi.useFakeTimers();
    const late: unknown[] = [];
    const asking = createAsking(
      slowClient().client,
      () => undefined,
      (asked) => late.push(asked),
    );
    asking.ask(request('客'));
    asking.forget();
    await vi.advanceTimersByTimeAsync(1000);
    expect(late).toEqual([]);
  });
});
