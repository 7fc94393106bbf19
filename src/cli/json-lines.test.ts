import { describe, expect, it } from 'vitest';
import { answerLines } from './json-lines';
import type { Terminal } from './terminal';

async function run(chunks: readonly (string | Uint8Array)[]): Promise<unknown[]> {
  let printed = '';
  const terminal: Terminal = {
    input: (async function* () {
      yield* chunks;
      await Promise.resolve();
    })(),
    print: (text) => {
      printed += text;
      return Promise.resolve();
    },
    note: () => undefined,
    colour: false,
    openPool: () => {
      throw new Error('No file is read here.');
    },
  };
  await answerLines(terminal, ({ id, text, level }) => `${JSON.stringify({ id, text, level })}\n`);
  return printed
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
}

const line = (id: string, text: string) => JSON.stringify({ id, text, level: 'mid' });

describe('answerLines', () => {
  it('answers in order, whatever the chunks and line ends', async () => {
    const bytes = new TextEncoder().encode(`${line('1', 'Zoë kept 3')}\r\n\n${line('2', 'b')}`);
    const answers = await run([bytes.slice(0, 17), bytes.slice(17, 30), bytes.slice(30)]);
    expect(answers).toEqual([
      { id: '1', text: 'Zoë kept 3', level: 'mid' },
      { id: '2', text: 'b', level: 'mid' },
    ]);
  });

  it('answers a bad line with its error and goes on', async () => {
    const answers = await run([
      `not json\n{"id":"7","text":"x","level":"junior"}\n{"text":"x"}\n"x"\n${line('2', 'b')}\n`,
    ]);
    expect(answers).toMatchObject([
      { error: { code: 'not-json' } },
      { id: '7', error: { code: 'bad-line' } },
      { error: { code: 'bad-line' } },
      { error: { code: 'bad-line' } },
      { id: '2', text: 'b' },
    ]);
    expect(answers[2]).not.toHaveProperty('id');
  });

  it('refuses a text too long to be a bullet', async () => {
    expect(await run([line('1', 'x'.repeat(20_001))])).toMatchObject([
      { id: '1', error: { code: 'bad-line' } },
    ]);
  });
});
