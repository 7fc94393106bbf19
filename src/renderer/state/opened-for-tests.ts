import type { ResumeDocument } from '../../core/resume/document';
import type { Opened } from '../../shared/library';

/** A resume as the main process hands it over on its first opening. */
export function openedForTests(id: string, document: ResumeDocument): Opened {
  const { name, format, bytes } = document.source;
  return {
    id,
    document,
    work: null,
    source: 'same',
    entry: {
      id,
      name: document.contact.name ?? name,
      file: { name, format, bytes },
      aim: null,
      addedAt: '2026-03-02T09:00:00.000Z',
      openedAt: null,
      editedAt: null,
      summary: null,
      sample: false,
      state: { is: 'ready' },
    },
    damage: [],
    dropped: [],
  };
}
