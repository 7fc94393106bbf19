import { useState } from 'react';
import type { DocumentLine, ResumeDocument } from '../../../core/resume/document';
import { ownersOf } from '../../state/bullet-places';
import { linesToBullets } from '../../state/line-picking';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { withMember } from '../../with-member';
import styles from './PickLines.module.css';
import { strings } from './strings';

/** Lines that could be bullets: neither headings, nor decoration, nor the ways to reach the person. */
function candidates({ lines }: ResumeDocument): DocumentLine[] {
  return lines.filter(
    ({ role, text }) =>
      text.trim() !== '' && !/^(?:heading|decoration)$|^contact\.|\.(?:title|company)$/.test(role),
  );
}

/** For a resume in which no bullets were found: the person says which lines are. */
export function PickLines({ document }: { readonly document: ResumeDocument }) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const owners = ownersOf(document);
  const [owner, setOwner] = useState(owners[0]?.path ?? '');
  const [title, setTitle] = useState('');
  const lines = candidates(document);
  const chosen = lines.filter(({ id }) => picked.has(id));
  const known = owners.some(({ path }) => path === owner);
  return (
    <section className={styles.pick} aria-label={strings.pickHead}>
      <h3>{strings.pickHead}</h3>
      <p className={styles.hint}>{strings.pickHint}</p>
      <ul>
        {lines.map(({ id, text }) => (
          <li key={id}>
            <label className={styles.line}>
              <input
                type="checkbox"
                checked={picked.has(id)}
                onChange={({ target }) => setPicked(withMember(picked, id, target.checked))}
              />
              {text}
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        {known ? (
          <Select
            label={strings.pickJob}
            value={owner}
            onChoose={setOwner}
            options={owners.map(({ path, name }) => ({
              value: path,
              label: name ?? strings.menu.unnamed,
            }))}
          />
        ) : (
          <label className={styles.job}>
            {strings.pickJob}
            <input value={title} onChange={({ target }) => setTitle(target.value)} />
          </label>
        )}
        <Button
          look="primary"
          disabled={chosen.length === 0 || (!known && title.trim() === '')}
          onClick={() =>
            linesToBullets(
              chosen.map(({ text }) => text),
              known ? { path: owner } : { title: title.trim() },
            )
          }
        >
          {strings.pick(chosen.length)}
        </Button>
      </div>
    </section>
  );
}
