import { COMMANDS, type Command } from '../../shared/commands';
import { strings } from './strings';

/** One line of the palette. */
export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  /** Its key or its place, printed at the end of the line. */
  readonly hint: string | null;
  readonly run:
    | { readonly is: 'command'; readonly id: Command }
    | { readonly is: 'bullet'; readonly id: string }
    | { readonly is: 'resume'; readonly id: string };
}

export interface PaletteGroup {
  readonly label: string;
  readonly items: readonly PaletteItem[];
}

export interface PaletteMatter {
  readonly commands: readonly Command[];
  readonly recent: readonly Command[];
  readonly bullets: readonly { readonly id: string; readonly text: string; readonly job: string }[];
  readonly resumes: readonly {
    readonly id: string;
    readonly name: string;
    readonly file: string;
  }[];
  readonly keyOf: (command: Command) => string | null;
}

/** A command's name outside the menus: "Export", "Aim for Senior", "Appearance: Dark". */
export function commandName(id: Command): string {
  const { title, under } = COMMANDS[id];
  const name = title.replace('…', '');
  if (under === null) return name;
  return under === 'Aim For' ? `Aim for ${name}` : `${under}: ${name}`;
}

/** The lines of the palette for what was typed: `#` looks among bullets, `>` among commands alone. */
export function paletteGroups(typed: string, matter: PaletteMatter): PaletteGroup[] {
  const query = typed.trimStart();
  const only = query.startsWith('#') ? 'bullets' : query.startsWith('>') ? 'commands' : null;
  const words = query.replace(/^[#>]/, '').toLowerCase().split(/\s+/).filter(Boolean);
  const groups: PaletteGroup[] = [];
  const add = (label: string, items: readonly PaletteItem[]): void => {
    const found = rankItems(items, words);
    if (found.length > 0) groups.push({ label, items: found });
  };
  if (only !== 'bullets') {
    const recent =
      words.length === 0 ? matter.recent.filter((id) => matter.commands.includes(id)) : [];
    const others = matter.commands.filter((id) => !recent.includes(id));
    add(
      strings.groups.recent,
      recent.map((id) => commandItem(id, matter)),
    );
    add(
      strings.groups.commands,
      others.map((id) => commandItem(id, matter)),
    );
  }
  if (only === 'bullets' || (only === null && words.length > 0)) {
    add(strings.groups.bullets, matter.bullets.map(bulletItem));
  }
  if (only === null && words.length > 0)
    add(strings.groups.resumes, matter.resumes.map(resumeItem));
  return groups;
}

function commandItem(id: Command, { keyOf }: PaletteMatter): PaletteItem {
  return {
    id: `command ${id}`,
    label: commandName(id),
    hint: keyOf(id),
    run: { is: 'command', id },
  };
}

function bulletItem({ id, text, job }: PaletteMatter['bullets'][number]): PaletteItem {
  return { id: `bullet ${id}`, label: text, hint: job, run: { is: 'bullet', id } };
}

function resumeItem({ id, name, file }: PaletteMatter['resumes'][number]): PaletteItem {
  return { id: `resume ${id}`, label: name, hint: file, run: { is: 'resume', id } };
}

/** Those that hold every word, at a word's start before inside one; in their own order otherwise. */
function rankItems(items: readonly PaletteItem[], words: readonly string[]): PaletteItem[] {
  if (words.length === 0) return [...items];
  return items
    .map((item) => ({ item, rank: rankOf(item.label.toLowerCase(), words) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ item }) => item);
}

function rankOf(label: string, words: readonly string[]): number | null {
  if (!words.every((word) => label.includes(word))) return null;
  const [first = ''] = words;
  if (label.startsWith(first)) return 0;
  return label.includes(` ${first}`) ? 1 : 2;
}
