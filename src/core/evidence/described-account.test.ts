import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { extractEvidence } from './extract-evidence';

const account = (text: string) => extractEvidence(text, rules).evidence.account;

describe('a customer described by a noun that is in no list', () => {
  it.each([
    ['Briefed the CISO of a credit bureau twice a quarter.', 'a credit bureau'],
    ['Convinced the treasurer of a crematorium operator to sign.', 'a crematorium operator'],
    ['Talked the owner of a falconry centre into an annual plan.', 'a falconry centre'],
    ['Held the line with a dialysis network whose buyers wanted more.', 'a dialysis network'],
    ['Won back a coastal sailing school that had cancelled.', 'a coastal sailing school'],
    ['Rescued a wool-auction house by fixing its import.', 'a wool-auction house'],
    ['Talked a Danish ferry firm round: three-year renewal.', 'a Danish ferry firm'],
    ['Renewed early at a hot-tub importer ($140K).', 'a hot-tub importer'],
    ['Quadrupled spend at one Baltic timber exporter.', 'one Baltic timber exporter'],
    ["Presented a readout to the chief nurse of a children's hospice.", "a children's hospice"],
    ['Tier-one bakery group, 610k → 1.02m.', 'Tier-one bakery group'],
    ['Three vineyards asked for the same export.', 'Three vineyards'],
    ['Three gas distributors told me the same.', 'Three gas distributors'],
  ])('%s', (text, described) => {
    expect(account(text)).toEqual({ text: described, kind: 'masked' });
  });

  it.each([
    'Used a shared tracker and a weekly huddle to keep 30 accounts on plan.',
    'Built a renewal calculator with a finance colleague and a junior analyst.',
    'Presented to an audience of 60 at a regional meetup.',
    'Saved a deal that had stalled by bringing in a solutions engineer.',
    'Rolled out a score with a data scientist whose model flagged 12 accounts.',
    'Wrote a template that cut prep time.',
    'Met the owner of a backlog that had grown for months.',
    'Kept a promise that a colleague had made.',
  ])('none in: %s', (text) => {
    expect(account(text).kind).toBe('none');
  });
});

describe('a name where a customer stands', () => {
  it.each([
    ['Got the Fernhill Veterinary rollout live in 19 days.', 'Fernhill Veterinary'],
    ['The Orchard Hill Schools renewal closed early.', 'Orchard Hill Schools'],
    ['Freed a launch at the Museum of Tides.', 'Museum of Tides'],
    ['In May, Marrowby Wind added a spares module.', 'Marrowby Wind'],
    ['Bellweather Foundry went from 60 seats to 190.', 'Bellweather Foundry'],
    ['When Halvorsen Tankers threatened to walk, I sat with them.', 'Halvorsen Tankers'],
    ['Grew NDA-covered customer Brackenfield Defence.', 'Brackenfield Defence'],
    ['Moved the Kestrel renewal forward.', 'Kestrel'],
  ])('%s', (text, name) => {
    expect(account(text)).toEqual({ text: name, kind: 'named' });
  });

  it.each([
    'Spoke at the Nordic Success Forum to a room of 90.',
    'Mentored Anouk Delacroix and Tom Brandt, both promoted.',
    'Took the Salesforce rollout to 40 CSMs.',
    'Ran the Horizon rollout for all regions.',
  ])('none in: %s', (text) => {
    expect(account(text).kind).toBe('none');
  });
});
