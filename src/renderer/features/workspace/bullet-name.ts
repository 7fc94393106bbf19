import type { BulletReview } from '../../../core/bullets/bullet-review';
import { BAND_WORDS, counted } from '../../words';
import type { ListedBullet } from './bullet-list';
import { strings } from './strings';

/** What a screen reader says of a bullet: its place, its words, its judgement. */
export function nameOf(
  { number, company, list }: ListedBullet,
  text: string,
  review: BulletReview | null,
  { total, notes }: { readonly total: number; readonly notes: number },
): string {
  const place = `Bullet ${number} of ${total}${company === null ? '' : `, ${company}`}.`;
  const noted = notes > 0 ? ` ${counted(notes, 'note')}.` : '';
  if (!review) {
    return `${place} ${text}${list === 'projects' ? ` ${strings.projectBullet}` : ''}${noted}`;
  }
  const { score, band, why, missing, backfire } = review;
  const judgement =
    score === null || band === null
      ? strings.notScored(why)
      : `Score ${score}, ${BAND_WORDS[band]}.`;
  const facts = missing.length > 0 ? ` ${counted(missing.length, 'fact')} missing.` : '';
  const words = backfire.length > 0 ? ` ${counted(backfire.length, 'backfire word')}.` : '';
  return `${place} ${text} ${judgement}${facts}${words}${noted}`;
}
