import type { Section } from './story';

export interface MarginStory {
  readonly place: 'header' | 'footer';
  /** Relationship id of its part. */
  readonly id: string;
}

/**
 * The headers and footers that some page shows, each once: the first page's where a section sets it apart, the even
 * pages' where the document does, and the others'. A section without its own shows that of the section before.
 */
export function marginStories(
  sections: readonly Section[],
  evenAndOdd: boolean,
): readonly MarginStory[] {
  const stories: MarginStory[] = [];
  for (const place of ['header', 'footer'] as const) {
    const inherited = new Map<string, string>();
    const seen = new Set<string>();
    for (const section of sections) {
      for (const [key, id] of section.references) inherited.set(key, id);
      const types = ['default', ...(evenAndOdd ? ['even'] : [])];
      if (section.titlePage) types.unshift('first');
      for (const type of types) {
        const id = inherited.get(`${place}:${type}`);
        if (id === undefined || seen.has(id)) continue;
        seen.add(id);
        stories.push({ place, id });
      }
    }
  }
  return stories;
}
