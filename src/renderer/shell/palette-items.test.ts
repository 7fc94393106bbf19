import { describe, expect, it } from 'vitest';
import { commandName, paletteGroups, type PaletteMatter } from './palette-items';

const matter: PaletteMatter = {
  commands: ['open', 'export', 'aim-senior', 'theme-dark', 'zoom-in'],
  recent: ['theme-dark', 'view-level'],
  bullets: [
    { id: 'b1', text: 'Owned 8 enterprise accounts', job: 'Halden Cloud' },
    { id: 'b2', text: 'Ran exports for the board', job: 'Corvane' },
  ],
  resumes: [{ id: 'r1', name: 'Marisol Vega', file: 'marisol.docx' }],
  keyOf: (id) => (id === 'open' ? 'Ctrl+O' : null),
};

const lines = (typed: string): Record<string, string[]> =>
  Object.fromEntries(
    paletteGroups(typed, matter).map(({ label, items }) => [
      label,
      items.map((item) => item.label),
    ]),
  );

describe('paletteGroups', () => {
  it('shows the recent commands first, of those that are there', () => {
    expect(lines('')).toEqual({
      Recent: ['Appearance: Dark'],
      Commands: ['Open Resume', 'Export', 'Aim for Senior', 'Zoom In'],
    });
  });

  it('finds commands, bullets and resumes by their words, the start of a line first', () => {
    expect(lines('ex')).toEqual({ Commands: ['Export'], Bullets: ['Ran exports for the board'] });
    expect(lines('mari')).toEqual({ Resumes: ['Marisol Vega'] });
  });

  it('looks among bullets alone after #, among commands alone after >', () => {
    expect(lines('#')).toEqual({
      Bullets: ['Owned 8 enterprise accounts', 'Ran exports for the board'],
    });
    expect(lines('# accounts')).toEqual({ Bullets: ['Owned 8 enterprise accounts'] });
    expect(lines('>ex')).toEqual({ Commands: ['Export'] });
  });

  it('finds nothing where no line has the words', () => {
    expect(paletteGroups('zzz', matter)).toEqual([]);
  });

  it('gives each command its key', () => {
    expect(paletteGroups('open', matter)[0]?.items[0]?.hint).toBe('Ctrl+O');
  });
});

it('names a command apart from its menu', () => {
  expect(commandName('aim-strategic-account')).toBe('Aim for Strategic Account');
  expect(commandName('save-version')).toBe('Save Version');
});
