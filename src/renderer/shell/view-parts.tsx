import type { ReactNode } from 'react';
import type { ResumeDocument } from '../../core/resume/document';
import type { Review } from '../../core/review/review';
import { bundledRules } from '../bundled-rules';
import { ParserBar } from '../features/ats-view/ParserBar';
import { ParserCentre } from '../features/ats-view/ParserCentre';
import { ParserInspector } from '../features/ats-view/ParserInspector';
import { ParserOutline } from '../features/ats-view/ParserOutline';
import { CheckInspector } from '../features/checklist/CheckInspector';
import { ChecklistBar } from '../features/checklist/ChecklistBar';
import { ChecklistCentre } from '../features/checklist/ChecklistCentre';
import { ChecklistOutline } from '../features/checklist/ChecklistOutline';
import { chosenCheck, listChecks } from '../features/checklist/checks';
import { coverageGrid } from '../features/keywords/coverage-grid';
import { factsOf } from '../features/facts/facts-of';
import { FactsBar } from '../features/facts/FactsBar';
import { FactsCentre } from '../features/facts/FactsCentre';
import { FactsInspector } from '../features/facts/FactsInspector';
import { FactsOutline } from '../features/facts/FactsOutline';
import { jobRows } from '../features/job/job-rows';
import { JobBar } from '../features/job/JobBar';
import { JobCentre } from '../features/job/JobCentre';
import { JobInspector } from '../features/job/JobInspector';
import { JobOutline } from '../features/job/JobOutline';
import { askedOf } from '../features/job/selection';
import { KeywordsBar } from '../features/keywords/KeywordsBar';
import { KeywordsCentre } from '../features/keywords/KeywordsCentre';
import { KeywordsInspector } from '../features/keywords/KeywordsInspector';
import { KeywordsOutline } from '../features/keywords/KeywordsOutline';
import { LevelBar } from '../features/level/LevelBar';
import { LevelCentre } from '../features/level/LevelCentre';
import { LevelInspector } from '../features/level/LevelInspector';
import { LevelOutline } from '../features/level/LevelOutline';
import type { Matter as ReturnedMatter } from '../features/returned/matters';
import { ReturnedBar } from '../features/returned/ReturnedBar';
import { ReturnedCentre } from '../features/returned/ReturnedCentre';
import { ReturnedInspector } from '../features/returned/ReturnedInspector';
import { ReturnedOutline } from '../features/returned/ReturnedOutline';
import { VersionsBar } from '../features/versions/VersionsBar';
import { VersionsCentre } from '../features/versions/VersionsCentre';
import { VersionsInspector } from '../features/versions/VersionsInspector';
import { VersionsOutline } from '../features/versions/VersionsOutline';
import { filterBullets, listBullets, nextBullets } from '../features/workspace/bullet-list';
import { EditBar } from '../features/workspace/EditBar';
import { EditCentre } from '../features/workspace/EditCentre';
import { Inspector } from '../features/workspace/Inspector';
import { Outline } from '../features/workspace/Outline';
import type { ReturnedReport } from '../../shared/ipc';
import { checksAside } from '../state/marking';
import type { Workbench } from '../state/session';

/** An open resume with what is judged of it. */
export interface Matter {
  readonly bench: Workbench;
  readonly document: ResumeDocument;
  readonly review: Review;
}

/** What a view puts into the three panes and the bar above the middle one. */
export interface Parts {
  readonly label: string;
  readonly bar: ReactNode;
  readonly outline: ReactNode;
  readonly centre: ReactNode;
  readonly inspector: ReactNode;
}

function editParts({ bench, document, review }: Matter): Parts {
  const bullets = listBullets(document, review, bench.marks.aside);
  const shown = filterBullets(bullets, review, bench.filter);
  const selectedId = (shown.find(({ id }) => id === bench.bulletId) ?? shown[0])?.id ?? null;
  return {
    label: 'Resume',
    bar: <EditBar bullets={bullets} review={review} filter={bench.filter} />,
    outline: (
      <Outline
        document={document}
        bullets={bullets}
        selectedId={selectedId}
        nextCount={filterBullets(bullets, review, 'next').length}
        nextId={nextBullets(bullets, review)[0]?.bullet.id ?? null}
      />
    ),
    centre: <EditCentre bench={bench} document={document} review={review} bullets={bullets} />,
    inspector: <Inspector shown={shown} total={bullets.length} selectedId={selectedId} />,
  };
}

function parserParts({ bench, document }: Matter): Parts {
  return {
    label: 'What a parser reads',
    bar: <ParserBar document={document} />,
    outline: <ParserOutline document={document} fieldKey={bench.fieldKey} />,
    centre: <ParserCentre bench={bench} document={document} />,
    inspector: <ParserInspector bench={bench} />,
  };
}

function checklistParts({ bench, document, review }: Matter): Parts {
  const checks = listChecks(review.checks, checksAside(bench.marks.aside));
  const check = chosenCheck(checks, bench.checkId);
  return {
    label: 'Checklist',
    bar: <ChecklistBar checks={checks} filter={bench.checkFilter} />,
    outline: <ChecklistOutline checks={checks} selected={check} />,
    centre: (
      <ChecklistCentre checks={checks} filter={bench.checkFilter} selectedId={check?.id ?? null} />
    ),
    inspector: check && (
      <CheckInspector
        check={check}
        text={bundledRules().checkTexts.find(({ id }) => id === check.id)}
        review={review}
        document={document}
        marks={bench.marks}
      />
    ),
  };
}

function keywordsParts({ bench, document, review }: Matter): Parts {
  const rows = coverageGrid(document, review, bundledRules().categories);
  const row = rows.find(({ id }) => id === bench.categoryId) ?? rows[0];
  const selectedId = row?.id ?? null;
  const posting = askedOf(bench.marks.postings ?? []);
  return {
    label: 'Keywords',
    bar: <KeywordsBar />,
    outline: <KeywordsOutline rows={rows} selectedId={selectedId} />,
    centre: <KeywordsCentre {...{ document, review, rows, posting, selectedId }} />,
    inspector: row ? <KeywordsInspector {...{ row, document, posting }} /> : null,
  };
}

function levelParts({ document, review }: Matter): Parts {
  return {
    label: 'Level',
    bar: <LevelBar aim={review.level} />,
    outline: <LevelOutline document={document} review={review} />,
    centre: <LevelCentre document={document} review={review} />,
    inspector: <LevelInspector aim={review.level} />,
  };
}

function factsParts({ bench, document, review }: Matter): Parts {
  const facts = factsOf(document, review, bench.marks.answers);
  return {
    label: 'Facts',
    bar: <FactsBar {...facts} />,
    outline: <FactsOutline {...facts} />,
    centre: <FactsCentre {...facts} />,
    inspector: <FactsInspector {...facts} />,
  };
}

function jobParts({ bench, document, review }: Matter): Parts {
  const rows = jobRows(document, review, bench.marks.postings ?? []);
  return {
    label: 'Job match',
    bar: <JobBar rows={rows} />,
    outline: <JobOutline rows={rows} />,
    centre: <JobCentre rows={rows} review={review} />,
    inspector: <JobInspector rows={rows} review={review} />,
  };
}

/** A returned copy is shown over the views. */
export function returnedParts(
  bench: Workbench,
  report: ReturnedReport,
  matters: readonly ReturnedMatter[],
): Parts {
  return {
    label: 'Returned copy',
    bar: <ReturnedBar matters={matters} />,
    outline: <ReturnedOutline matters={matters} report={report} />,
    centre: <ReturnedCentre matters={matters} report={report} />,
    inspector: <ReturnedInspector bench={bench} matters={matters} />,
  };
}

function versionsParts({ bench, document }: Matter): Parts {
  return {
    label: 'Versions',
    bar: <VersionsBar bench={bench} document={document} />,
    outline: <VersionsOutline document={document} />,
    centre: <VersionsCentre bench={bench} document={document} />,
    inspector: <VersionsInspector bench={bench} document={document} />,
  };
}

export const PARTS = {
  edit: editParts,
  parser: parserParts,
  checklist: checklistParts,
  keywords: keywordsParts,
  level: levelParts,
  facts: factsParts,
  job: jobParts,
  versions: versionsParts,
} as const;
