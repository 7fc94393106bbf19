import { readXml } from '../xml';
import type { Package } from '../package';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `styles`, `header`, `hyperlink`, … */
  readonly type: string;
  /** A part's name, or for `external` ones the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part (`''` for the package itself); an empty list where it has none. Throws XmlProblem. */
export function relationshipsOf(pack: Package, part: string): Relationship[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const bytes = partNamed(pack, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  const found: Relationship[] = [];
  if (!bytes) return found;
  readXml(bytes, {
    open(name, attributes) {
      if (!/(?:^|:)Relationship$/.test(name)) return;
      const target = attributes['Target'] ?? '';
      const external = attributes['TargetMode'] === 'External';
      found.push({
        id: attributes['Id'] ?? '',
        type: /[^/]*$/.exec(attributes['Type'] ?? '')?.[0] ?? '',
        target: external ? target : inPackage(folder, target),
        external,
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

/** Part names are the same in any case of letters; a few programs write them with a different one. */
export function partNamed(pack: Package, name: string): Uint8Array | undefined {
  const exact = pack.parts.get(name);
  if (exact) return exact;
  const folded = name.toLowerCase();
  for (const [key, bytes] of pack.parts) if (key.toLowerCase() === folded) return bytes;
  return undefined;
}

function inPackage(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const steps: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

const MAIN_PART = 'word/document.xml';

/** The main part: where the package says it is, else at its usual place; null where there is none. */
export function mainPart(pack: Package): string | null {
  const declared = relationshipsOf(pack, '').find(({ type }) => type === 'officeDocument');
  for (const name of [declared?.target, MAIN_PART]) {
    if (name !== undefined && partNamed(pack, name)) return name;
  }
  return null;
}
