import { useSession } from '../../state/session';

const PARTS = [
  'summary',
  'experience',
  'education',
  'projects',
  'skills',
  'certifications',
] as const;
type Part = (typeof PARTS)[number];

/**
 * The part that the resume has none of yet and whose first words are being typed; null as a rule. It stays where the
 * typing began until that ends.
 */
export function usePartBeingAdded(): Part | null {
  return useSession(({ stage, draft }) => {
    const root = draft?.target.split('.')[0];
    const part = PARTS.find((one) => one === root);
    if (stage.phase !== 'ready' || !part || draft?.kind === 'new-bullet') return null;
    const held = stage.history.present[part];
    return held === null || held.length === 0 ? part : null;
  });
}
