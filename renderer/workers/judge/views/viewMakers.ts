import {
  buildGeography,
  buildMatrix,
  planErasure,
  traceData,
} from '../../../../shared/views/index.ts';
import type { ViewKind, ViewQuestions } from '../../../data/verdicts/views.ts';
import { answerActions, answerDueActions } from './answerActions.ts';
import { answerDesk, answerDeskEntries } from './answerDesk.ts';
import { answerDeskCard } from './answerDeskCard.ts';
import { answerFixPath } from './answerFixPath.ts';
import { answerFixes } from './answerFixes.ts';
import { answerOverrides, answerOverrulable } from './answerOverrides.ts';
import { answerWhatIf } from './answerWhatIf.ts';
import { answerWhatIfFixes } from './answerWhatIfFixes.ts';
import { assessCriterion } from './assessCriterion.ts';
import { assessRecords } from './assessRecords.ts';
import { assessTree } from './assessTree.ts';
import { guided, guidedRecords, guidedStep } from './guidedMakers.ts';
import { fixProgress, stopFixWork } from './fixDesk.ts';
import { graphMakers } from './graphMakers.ts';
import { impactMakers } from './impactMakers.ts';
import { answerMatrixCell } from './answerMatrixCell.ts';
import { answerMatrixTable } from './answerMatrixTable.ts';
import { copyMatrix } from './copyMatrix.ts';
import { nameRecords } from './nameRecords.ts';
import { previewPack } from './previewPack.ts';
import { summariseFlows } from './summariseFlows.ts';
import { openQuestions } from './openQuestions.ts';
import type { ViewSources } from './viewSources.ts';

type Maker<K extends ViewKind> = (
  sources: ViewSources,
  input: ViewQuestions[K]['input'],
) => ViewQuestions[K]['answer'] | Promise<ViewQuestions[K]['answer']>;

/** One maker for each question. */
const makers: { readonly [K in ViewKind]: Maker<K> } = {
  ...graphMakers,
  ...impactMakers,
  actions: answerActions,
  'due-actions': answerDueActions,
  geography: ({ facts, snapshot }, options) => buildGeography(facts, snapshot, options),
  matrix: ({ facts, snapshot, evaluation }, kind) => buildMatrix(kind, facts, snapshot, evaluation),
  trace({ facts, snapshot, evaluation }, start) {
    const trace = traceData(start, facts, snapshot);
    const { categories } = trace;
    return {
      trace,
      plan: categories === null ? null : planErasure(categories, facts, snapshot, evaluation.pack),
    };
  },
  desk: answerDesk,
  'desk-entries': answerDeskEntries,
  'desk-card': answerDeskCard,
  'what-if': answerWhatIf,
  fixes: answerFixes,
  'what-if-fixes': answerWhatIfFixes,
  'fix-path': answerFixPath,
  'fix-progress': (_sources, kind) => fixProgress(kind),
  'fix-stop': (_sources, kind) => stopFixWork(kind),
  'open-questions': openQuestions,
  'assess-tree': assessTree,
  'assess-criterion': assessCriterion,
  'assess-records': assessRecords,
  guided,
  'guided-step': guidedStep,
  'guided-records': guidedRecords,
  overrides: answerOverrides,
  overrulable: answerOverrulable,
  flows({ facts }, ids) {
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  },
  names: ({ snapshot }, pointers) => nameRecords(snapshot, pointers),
  'flow-summary': summariseFlows,
  'matrix-table': answerMatrixTable,
  'matrix-cell': answerMatrixCell,
  'matrix-copy': copyMatrix,
  'pack-preview': previewPack,
};

/** Any maker by its kind, for a caller that pairs kind and input itself. */
export const viewMakers = makers as {
  readonly [K in ViewKind]: (sources: ViewSources, input: unknown) => unknown;
};
