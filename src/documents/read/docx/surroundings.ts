import type { Warning } from '../../../core/resume/document';
import type { Package } from '../package';
import type { SourceText } from '../source-text';
import { readXml } from '../xml';
import { partNamed, relationshipsOf } from './relationships';

/** What stands around the text: properties, settings, comments, and what kind of package it is. */

/**
 * Title, author and language of the document; each null where the file does not say. `language` is that of its styles.
 * Throws XmlProblem.
 */
export function readProperties(pack: Package, language: string | null): SourceText['properties'] {
  const target = relationshipsOf(pack, '').find(({ type }) => type === 'core-properties')?.target;
  const part = partNamed(pack, target ?? 'docProps/core.xml');
  const found = part ? textOfElements(part) : new Map<string, string>();
  const value = (name: string) => {
    const text = found.get(name)?.trim() ?? '';
    return text === '' ? null : text;
  };
  return {
    title: value('dc:title'),
    author: value('dc:creator'),
    language: value('dc:language') ?? language,
  };
}

function textOfElements(part: Uint8Array): Map<string, string> {
  const found = new Map<string, string>();
  let name = '';
  readXml(part, {
    open: (opened) => (name = opened),
    close: () => (name = ''),
    text: (text) => found.set(name, (found.get(name) ?? '') + text),
  });
  return found;
}

export interface Settings {
  readonly evenAndOddHeaders: boolean;
  /** What an enforced protection still allows: `readOnly`, `comments`, `trackedChanges`, `forms`; null without one. */
  readonly protection: string | null;
}

/** Reads `settings.xml`, which may be missing. Throws XmlProblem. */
export function readSettings(part: Uint8Array | undefined): Settings {
  let evenAndOddHeaders = false;
  let protection: string | null = null;
  if (!part) return { evenAndOddHeaders, protection };
  const isOn = (value: string | undefined) => value === undefined || /^(?:1|true|on)$/.test(value);
  readXml(part, {
    open(name, attributes) {
      if (name === 'w:evenAndOddHeaders') evenAndOddHeaders = isOn(attributes['w:val']);
      if (name !== 'w:documentProtection') return;
      const edit = attributes['w:edit'] ?? 'none';
      const enforced = attributes['w:enforcement'];
      if (enforced !== undefined && isOn(enforced) && edit !== 'none') protection = edit;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { evenAndOddHeaders, protection };
}

/** How many comments the part holds. Throws XmlProblem. */
export function countComments(part: Uint8Array | undefined): number {
  let count = 0;
  if (!part) return count;
  readXml(part, {
    open(name) {
      if (name === 'w:comment') count += 1;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return count;
}

/** What the person should know of the package itself. */
export function packageWarnings(pack: Package, main: string): Warning[] {
  const warnings: Warning[] = [];
  const types = partNamed(pack, '[Content_Types].xml');
  const declared = types ? contentTypeOf(types, main) : '';
  if (declared.includes('template')) {
    warnings.push({
      code: 'template',
      message: 'This is a Word template (.dotx). Save a copy as .docx before you send it.',
    });
  }
  if (declared.includes('macroEnabled') || pack.names.some((name) => /vbaProject/i.test(name))) {
    warnings.push({
      code: 'macros',
      message:
        'The document holds macros, which were not run. Many mail systems refuse it: save it as .docx.',
    });
  }
  if (pack.strayNames > 0) {
    warnings.push({
      code: 'stray-parts',
      message: 'The file holds parts that point outside of it. They were left alone.',
    });
  }
  return warnings;
}

function contentTypeOf(types: Uint8Array, part: string): string {
  let found = '';
  readXml(types, {
    open(_name, attributes) {
      if (attributes['PartName']?.toLowerCase() === `/${part.toLowerCase()}`) {
        found = attributes['ContentType'] ?? '';
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}
