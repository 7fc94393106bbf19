import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown';

const read = (text: string) => readMarkdown(Buffer.from(text));
const texts = (text: string) => read(text).lines.map((line) => line.text);

describe('readMarkdown', () => {
  it('knows headings of both kinds', () => {
    const { lines } = read('# Jane Doe #\n\nExperience\n==========\n\n### Acme\n');
    expect(lines.map(({ text, heading }) => [text, heading])).toEqual([
      ['Jane Doe', 1],
      ['Experience', 1],
      ['Acme', 3],
    ]);
  });

  it('knows lists, their levels and wrapped items', () => {
    const { lines } = read('- Grew\n  accounts\n  - nested\n1. first\n');
    expect(lines.map(({ text, marker }) => [text, marker?.kind, marker?.level])).toEqual([
      ['Grew accounts', 'bullet', 0],
      ['nested', 'bullet', 1],
      ['first', 'number', 0],
    ]);
  });

  it('reads emphasis, links, escapes and entities', () => {
    const [line] = read(
      '**Acme** _Corp_ [site](https://example.com) <jane@x.com> 5 * 3 snake_case R\\*D A&amp;B',
    ).lines;
    expect(line?.text).toBe('Acme Corp site 5 * 3 snake_case R*D A&B');
    const runs = line?.segments[0]?.runs ?? [];
    expect(runs.find((run) => run.bold)?.text).toBe('Acme');
    expect(runs.find((run) => run.italic)?.text).toBe('Corp');
    expect(runs.find((run) => run.link !== null)).toMatchObject({
      text: 'site',
      link: 'https://example.com',
    });
  });

  it('drops links to code, comments and tags', () => {
    const [line] = read('<b>x</b> [y](javascript:alert) <!-- z\n -->').lines;
    expect(line?.text).toBe('x y');
    expect(line?.segments[0]?.runs.every((run) => run.link === null)).toBe(true);
  });

  it('joins wrapped lines and keeps short ones apart', () => {
    const long = 'A sentence that an editor wrapped at some seventy characters of width,';
    expect(texts(`${long}\nand its end.\nBerlin\nRemote  \nHamburg`)).toEqual([
      `${long} and its end.`,
      'Berlin',
      'Remote',
      'Hamburg',
    ]);
  });

  it('reads tables, rules and front matter', () => {
    const source = read(
      '---\ntitle: CV\n---\n\nSkills\n\n---\n\n| SQL | 5 years |\n|---|---|\n| R | 2 |\n',
    );
    expect(source.lines.map(({ text, place, ruleBelow }) => [text, place, ruleBelow])).toEqual([
      ['Skills', 'body', true],
      ['SQL 5 years', 'table', false],
      ['R 2', 'table', false],
    ]);
    expect(source.layout.tables).toBe(1);
    expect(source.decoration).toEqual([{ text: 'title: CV', page: null }]);
  });

  it('reads tables without pipes at their edges, and tasks', () => {
    const source = read('Skill | Years\n--- | ---:\nSQL | 3\n\nA | B\n\n- [x] Done\n');
    expect(source.lines.map(({ text, place }) => [text, place])).toEqual([
      ['Skill Years', 'table'],
      ['SQL 3', 'table'],
      ['A | B', 'body'],
      ['Done', 'body'],
    ]);
  });

  it('reads links by the name of their address, linked pictures and notes', () => {
    const { lines, layout } = read(
      '[![badge](b.svg)](https://b.co) [site][S] [S] [TODO] [a][b] end[^1]\n\n[s]: https://s.co "t"\n[^1]: Since 2015.\n',
    );
    expect(lines.map(({ text }) => text)).toEqual(['site S [TODO] [a][b] end', 'Since 2015.']);
    const runs = lines[0]?.segments[0]?.runs ?? [];
    expect(runs.flatMap(({ text, link }) => (link === null ? [] : [[text, link]]))).toEqual([
      ['site', 'https://s.co'],
      ['S', 'https://s.co'],
    ]);
    expect(layout.images).toBe(1);
  });

  it.each([
    '['.repeat(50_000),
    '*a'.repeat(50_000),
    '<!--'.repeat(20_000),
    `# a${' '.repeat(300_000)}b`,
    `# ${'#'.repeat(300_000)}b`,
    `- a${' '.repeat(300_000)}b`,
    `a${' '.repeat(300_000)}b`,
    '| '.repeat(150_000),
    '<br'.repeat(100_000),
  ])('is quick on text made to be slow (%#)', (text) => {
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
