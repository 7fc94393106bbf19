import { describe, expect, it } from 'vitest';
import type { HiddenFact, Leak } from '../../../core/resume/leak';
import { paragraph, run, textBox, tinyDocx, type TinyDocx } from '../../read/docx/tiny-docx';
import { exampleDocument } from '../example-document';
import { findLeaks, type LeakQuestion } from './find-leaks';

const ACME: HiddenFact = { real: 'Acme Corp', shown: 'a regional bank', kind: 'name' };
const AMOUNT: HiddenFact = { real: '$1.2M', shown: 'seven figures', kind: 'amount' };

function leaksIn(docx: TinyDocx, change: Partial<LeakQuestion> = {}): readonly Leak[] {
  const question = {
    hidden: [ACME, AMOUNT],
    fileName: 'noor.docx',
    own: ['Noor Haddad'],
    reviewer: null,
    read: null,
  };
  const found = findLeaks(tinyDocx(docx), { ...question, ...change });
  if (!found.ok) throw new Error(found.error.message);
  return found.value.leaks;
}

const inBody = (body: string, change: Partial<LeakQuestion> = {}) => leaksIn({ body }, change);
const matches = (body: string) => inBody(paragraph(body)).map(({ match }) => match);

describe('a hidden name', () => {
  it.each([
    ['Renewed Acme Corp early.', 'Acme Corp'],
    ["Kept Acme's trust.", "Acme's"],
    ['Kept Acme’s trust.', 'Acme’s'],
    ['ACME CORP renewed.', 'ACME CORP'],
    ['Grew ACME by a third.', 'ACME'],
    ['Grew Ac\u00adme by a third.', 'Ac\u00adme'],
    ['Grew Ácme by a third.', 'Ácme'],
    ['Wrote to jo@acmecorp.com weekly.', 'jo@acmecorp.com'],
    ['Ran the #AcmeCorp account.', '#AcmeCorp'],
    ['Wrote acme_corp_plan.xlsx first.', 'acme_corp_plan.xlsx'],
  ])('is found in %s', (text, match) => {
    expect(matches(text)).toEqual([match]);
  });

  it.each(['Reached the acme of adoption.', 'Ran Acmedia and Pacme.', 'A regional bank renewed.'])(
    'is not found in %s',
    (text) => expect(matches(text)).toEqual([]),
  );

  it('is found over runs, over paragraphs, and with & or and', () => {
    expect(inBody(paragraph(run('Kept Ac') + run('me', '<w:b/>') + run(' Corp.')))).toHaveLength(1);
    const hidden = [{ real: 'Hart & Vale', shown: '', kind: 'name' } as const];
    expect(inBody(paragraph('Kept Hart and Vale.'), { hidden })).toHaveLength(1);
    expect(
      inBody(paragraph('I kept Hart &amp;') + paragraph('Vale happy.'), { hidden }),
    ).toHaveLength(1);
  });

  it('is found in every part, once in a text box that is stored twice', () => {
    const said = paragraph('For Acme.');
    const found = leaksIn({
      body:
        paragraph(textBox(said)) +
        paragraph('<w:hyperlink r:id="l1"><w:r><w:t>site</w:t></w:r></w:hyperlink>'),
      margins: { h1: said, f1: said },
      footnotes: `<w:footnote w:id="1">${said}</w:footnote>`,
      comments: `<w:comment w:id="1" w:author="Noor Haddad">${said}</w:comment>`,
      links: { l1: 'https://acme.example/plan' },
      settings: '<w:docVars><w:docVar w:name="client" w:val="Acme"/></w:docVars>',
      entries: {
        'docProps/core.xml':
          '<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Plan for Acme</dc:title></cp:coreProperties>',
        'docProps/custom.xml':
          '<Properties><property name="Client"><lpwstr>Acme</lpwstr></property></Properties>',
        'customXml/item1.xml': '<root><client>Acme</client></root>',
      },
    }).filter(({ kind }) => kind === 'hidden-name');
    expect(found.map(({ place }) => place).sort()).toEqual([
      'body',
      'comment',
      'custom-data',
      'footer',
      'footnote',
      'header',
      'link',
      'markup',
      'properties',
      'properties',
    ]);
  });

  it('is found in the description of a picture, a field code and the file name', () => {
    const drawing =
      '<w:r><w:drawing><wp:docPr xmlns:wp="urn:wp" id="1" name="x" descr="Logo of Acme"/></w:drawing></w:r>';
    expect(inBody(paragraph(drawing))[0]?.place).toBe('alt-text');
    const field = '<w:r><w:instrText> HYPERLINK "https://acme.example" </w:instrText></w:r>';
    expect(inBody(paragraph(field))).toHaveLength(1);
    expect(inBody('', { fileName: 'noor-acmecorp.docx' })).toMatchObject([
      { place: 'file-name', mend: 'Choose a file name without it.' },
    ]);
  });

  it('is found in what was struck out, with the way out of it', () => {
    const struck = paragraph(
      `${run('Kept ')}<w:del w:id="1" w:author="A. Coach"><w:r><w:delText>Acme</w:delText></w:r></w:del><w:ins w:id="2" w:author="A. Coach">${run('a bank')}</w:ins>`,
    );
    expect(inBody(struck, { reviewer: 'A. Coach' })).toMatchObject([
      {
        kind: 'hidden-name',
        place: 'deleted-text',
        mend: expect.stringContaining('(keep)') as string,
      },
    ]);
    expect(inBody(struck).map(({ kind }) => kind)).toEqual([
      'hidden-name',
      'tracked-change',
      'tracked-change',
    ]);
  });
});

describe('a hidden amount', () => {
  it.each([
    'worth $1.2M a year',
    'worth $1,200,000 a year',
    'worth 1.2 million dollars',
    'worth USD 1.2mm',
    'worth 1,200,000 in all',
    'worth $1200K',
    'worth $ 1.200.000',
  ])('is found as %s', (text) => expect(matches(text)).toHaveLength(1));

  it.each(['worth €1.2M', 'worth $1.25M', 'up 1.2%', 'in 12 months', 'version 1.2 ran'])(
    'is not found in %s',
    (text) => expect(matches(text)).toEqual([]),
  );

  it('may stand inside the words that are shown in its stead', () => {
    const hidden = [{ real: '$2M', shown: '$1M to $2M', kind: 'amount' } as const];
    expect(inBody(paragraph('Kept $1M to $2M.'), { hidden })).toEqual([]);
    expect(inBody(paragraph('Kept $2M.'), { hidden })).toHaveLength(1);
  });
});

describe('what was left behind', () => {
  it.each([
    '[Company]',
    'XX%',
    '$XXK',
    'TBD',
    '‹name›',
    '[X]',
    '{{client_name}}',
    '____',
    '20XX',
    '[insert result here]',
  ])('a gap: %s', (gap) => {
    const escaped = gap.replaceAll('<', '&lt;');
    expect(inBody(paragraph(`Grew ${escaped} fast.`))).toMatchObject([{ kind: 'placeholder' }]);
  });

  it.each([
    'Grew [1] fast.',
    'Led the Class of XXL shirts.',
    'Kept <b>',
    'Ran a to-do list, A/B tests.',
    'Promoted twice [see below].',
  ])('no gap: %s', (text) => expect(inBody(paragraph(text.replaceAll('<', '&lt;')))).toEqual([]));

  it('names other than the own in the properties, but not those of programs', () => {
    const core = (who: string) => ({
      body: '',
      entries: {
        'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${who}</dc:creator></cp:coreProperties>`,
      },
    });
    expect(leaksIn(core('Jordan Pike'))).toMatchObject([{ kind: 'author', match: 'Jordan Pike' }]);
    expect(leaksIn(core('Haddad, Noor'))).toEqual([]);
    expect(leaksIn(core('python-docx'))).toEqual([]);
  });

  it('comments of others, hidden words, templates on a disk', () => {
    const found = leaksIn({
      body:
        paragraph(run('secret keywords', '<w:vanish/>')) +
        paragraph(run('seen', '<w:vanish w:val="0"/>')),
      comments: `<w:comment w:id="1" w:author="Boss">${paragraph('Too long')}</w:comment>`,
      entries: {
        'word/_rels/settings.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="x/attachedTemplate" Target="file:///C:\\Users\\jpike\\cv.dotx" TargetMode="External"/></Relationships>',
        'word/settings.xml':
          '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      },
    });
    expect(found.map(({ kind, match }) => [kind, match])).toEqual([
      ['hidden-text', 'secret keywords'],
      ['comment', 'Too long'],
      ['local-path', 'file:///C:\\Users\\jpike\\cv.dotx'],
    ]);
  });

  it('a content control that was never filled in', () => {
    const control = (properties: string, text: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${paragraph(text)}</w:sdtContent></w:sdt>`;
    const found = inBody(
      control('<w:showingPlcHdr/>', 'Click here to enter text.') +
        control('<w:showingPlcHdr w:val="0"/>', 'Noor Haddad') +
        control('', 'Leeds'),
    );
    expect(found).toMatchObject([{ kind: 'placeholder', match: 'Click here to enter text.' }]);
  });

  it('gives the same words in the same place the same id', () => {
    const [first] = inBody(paragraph('For Acme.'));
    const [again] = inBody(paragraph('Earlier.') + paragraph('For Acme.'));
    expect(again?.id).toBe(first?.id);
  });
});

describe('a PDF', () => {
  const bytes = new TextEncoder().encode(
    '%PDF-1.4\n1 0 obj <</Author (Jordan Pike) /Title <FEFF00410063006D0065> /URI (https://example.com/acme)>> endobj',
  );
  const question = { hidden: [ACME], fileName: 'noor.pdf', own: [], reviewer: null };

  it('is searched in its properties, links and, as it was read, its pages', () => {
    const read = { ...exampleDocument(), text: 'Kept Acme.\n\nGrew.' };
    const found = findLeaks(bytes, { ...question, read });
    expect(found.ok && found.value.leaks.map(({ kind, place }) => [kind, place])).toEqual([
      ['hidden-name', 'body'],
      ['hidden-name', 'properties'],
      ['hidden-name', 'link'],
      ['author', 'properties'],
    ]);
  });

  it('says what was not checked', () => {
    const found = findLeaks(bytes, { ...question, read: null });
    expect(found.ok && found.value.notChecked).toHaveLength(1);
  });
});

it('refuses a file whose text is damaged', () => {
  const found = findLeaks(
    tinyDocx({ body: '', entries: { 'word/document.xml': '<w:document>' } }),
    {
      hidden: [],
      fileName: 'a.docx',
      own: [],
      reviewer: null,
      read: null,
    },
  );
  expect(found).toMatchObject({ ok: false, error: { code: 'corrupt' } });
});
