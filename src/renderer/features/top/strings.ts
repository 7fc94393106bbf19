import type { Asked } from '../../../core/phrasing/skills-card';
import { counted } from '../../words';

/** The words of the cards for summary, headline and skills. */
export const strings = {
  tabs: 'Top of the page and skills',
  names: { summary: 'Summary', headline: 'Headline', skills: 'Skills' },
  cards: {
    summary: 'Summary from bullets',
    headline: 'Headline from bullets',
    skills: 'Order of the skills',
  },
  build: 'From your bullets',
  strongest: 'Your strongest evidence',
  nothingProven:
    'No bullet proves enough yet. Strengthen the bullets first: what stands here must stand in one of them.',
  from: (bullets: number) => `From ${counted(bullets, 'bullet')}`,
  onlyYours: 'Only your facts',
  fromBullet: 'from a bullet',
  bullet: (number: number) => `Bullet ${number}`,
  add: { summary: 'Add summary', headline: 'Add headline' },
  replace: { summary: 'Replace summary', headline: 'Replace headline' },
  steps: { summary: 'replace summary', headline: 'replace headline', skills: 'order skills' },
  keep: 'Keep mine',
  done: 'Replaced.',
  undo: 'Undo',
  oneLine: 'One line under the name',
  titleAsPrinted: 'The title is the one printed for the latest job; it is not raised.',
  sameSkills: (count: number, level: string) =>
    `The same ${counted(count, 'skill')}, in the order ${level} roles ask`,
  asked: { core: 'Asked for', often: 'Often asked', rarely: 'Rarely asked' } satisfies Record<
    Asked,
    string
  >,
  legend: 'A filled dot: a bullet shows it. An empty one: only listed.',
  inBullet: ', in a bullet',
  onlyListed: ', only listed',
  useOrder: 'Use this order',
  provenUnlisted: 'In a bullet, not in the list',
};
