import { Autocomplete } from '@base-ui/react/autocomplete';
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { openEntry } from '../state/bridge';
import { dialogClosed } from '../state/dialogs';
import { useLibrary } from '../state/library';
import * as session from '../state/session';
import { useSettings } from '../state/settings';
import { useAvailable } from '../state/window-state';
import { Dialog } from '../ui/Dialog';
import { runCommand } from './commands';
import { printedKey } from './key-words';
import { paletteGroups, type PaletteGroup, type PaletteItem } from './palette-items';
import styles from './Palette.module.css';
import { strings } from './strings';

/** Everything the program can do now, and every bullet and resume, by a few letters. */
export function Palette({ bench }: { readonly bench: session.Workbench | null }) {
  const [typed, setTyped] = useState('');
  const groups = usePaletteGroups(typed, bench);
  return (
    <Dialog title={strings.palette} plain onClose={dialogClosed}>
      <Autocomplete.Root
        inline
        open
        items={groups}
        mode="none"
        value={typed}
        onValueChange={setTyped}
        itemToStringValue={({ label }: PaletteItem) => label}
        autoHighlight="always"
        keepHighlight
      >
        <div className={styles.field}>
          <Search size={16} strokeWidth={1.75} aria-hidden="true" />
          <Autocomplete.Input
            className={styles.input}
            placeholder={strings.search}
            aria-label={strings.paletteField}
            spellCheck={false}
            data-dialog-start
          />
        </div>
        <Autocomplete.Empty className={styles.empty}>
          {groups.length === 0 ? strings.paletteEmpty : null}
        </Autocomplete.Empty>
        <Autocomplete.List className={styles.list}>
          {(group: PaletteGroup) => <Group key={group.label} group={group} />}
        </Autocomplete.List>
      </Autocomplete.Root>
      <p className={styles.foot}>
        {strings.paletteHint}
        {bench === null && <span>{strings.paletteClosed}</span>}
      </p>
    </Dialog>
  );
}

function Group({ group }: { readonly group: PaletteGroup }) {
  return (
    <Autocomplete.Group items={group.items} className={styles.group}>
      <Autocomplete.GroupLabel className={styles.label}>{group.label}</Autocomplete.GroupLabel>
      <Autocomplete.Collection>
        {(item: PaletteItem) => (
          <Autocomplete.Item
            key={item.id}
            value={item}
            className={styles.item}
            onClick={() => choose(item)}
          >
            <span className="clip">{item.label}</span>
            {item.hint !== null && <span className={styles.hint}>{item.hint}</span>}
          </Autocomplete.Item>
        )}
      </Autocomplete.Collection>
    </Autocomplete.Group>
  );
}

/** Closes the palette first: the focus is back where it was before the command acts on it. */
function choose({ run }: PaletteItem): void {
  dialogClosed();
  setTimeout(() => {
    if (run.is === 'command') runCommand(run.id);
    else if (run.is === 'bullet') session.bulletVisited(run.id);
    else void openEntry(run.id);
  });
}

function usePaletteGroups(typed: string, bench: session.Workbench | null): PaletteGroup[] {
  const commands = useAvailable();
  const recent = useSettings(({ recentCommands }) => recentCommands);
  const entries = useLibrary((library) => library.entries);
  const document = bench?.history.present ?? null;
  return useMemo(() => {
    const mac = window.uplift.platform === 'mac';
    return paletteGroups(typed, {
      commands: commands.filter((id) => id !== 'palette'),
      recent,
      bullets: (document?.experience ?? []).flatMap(({ company, title, bullets }) =>
        bullets.map(({ id, text }) => ({ id, text, job: company ?? title ?? '' })),
      ),
      resumes: entries.map(({ id, name, file }) => ({ id, name, file: file.name })),
      keyOf: (id) => printedKey(id, mac),
    });
  }, [typed, commands, recent, document, entries]);
}
