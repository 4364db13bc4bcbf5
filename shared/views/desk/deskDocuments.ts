import type { Text } from '../../lib/index.ts';
import { text } from '../../lib/index.ts';
import type { Snapshot } from '../../map/index.ts';
import { known } from '../../map/index.ts';
import type { Outcome } from '../../policy/index.ts';
import type { Evaluation, RecordJudgement } from '../../scoring/index.ts';
import { judgementsOf } from '../../scoring/index.ts';
import {
  contractTopicIds,
  contractTopicsClause,
  contractTopics,
  exportNoticeItemIds,
  exportNoticeItems,
} from '../../standards/index.ts';
import type { TransferDecision } from '../../transfers/index.ts';
import type { FlowFact } from '../facts/flowFact.ts';
import type { DeskDocument, DocumentKind, DocumentState } from './deskModel.ts';

/** Which rule tells of which paper. A pack without one of these rules says nothing of that paper. */
const rules: readonly { readonly kind: DocumentKind; readonly criterion: string }[] = [
  { kind: 'notice', criterion: 'export-notice' },
  { kind: 'separate-consent', criterion: 'export-separate-consent' },
  { kind: 'impact-assessment', criterion: 'export-impact-assessment' },
  { kind: 'security-assessment', criterion: 'export-assessment' },
  { kind: 'mechanism', criterion: 'export-mechanism' },
  { kind: 'agreement', criterion: 'recipient-agreement' },
  { kind: 'equivalence', criterion: 'equal-protection' },
];

/** Names of the papers. */
export const documentWords: { readonly [K in DocumentKind]: Text } = {
  notice: text('Notice to people', '出境告知'),
  'separate-consent': text('Separate consent', '单独同意'),
  'impact-assessment': text('Impact assessment', '个人信息保护影响评估'),
  'security-assessment': text('Assessment promised before each export', '政策承诺的出境前安全评估'),
  mechanism: text('Legal mechanism', '法定出境机制'),
  agreement: text('Confidentiality agreement', '保密协议'),
  'contract-clauses': text('Contract clauses for export', '出境合同必备条款'),
  equivalence: text('Finding of equal protection', '同等保护认定'),
};

/** Every paper of one export and whether it is there, as the rules judged it. */
export function deskDocuments(
  fact: FlowFact,
  decision: TransferDecision,
  snapshot: Snapshot,
  evaluation: Evaluation,
): readonly DeskDocument[] {
  const judgements = new Map(
    judgementsOf(evaluation, 'flows', fact.id).map((one) => [one.criterion.id, one]),
  );
  const documents = rules.flatMap(({ kind, criterion }): readonly DeskDocument[] => {
    const judgement = judgements.get(criterion);
    return judgement === undefined ? [] : [judgedDocument(kind, judgement, fact, snapshot)];
  });
  return [...documents, contractClauses(fact, decision, snapshot)];
}

const states: { readonly [O in Outcome]: DocumentState } = {
  met: 'there',
  'partly-met': 'missing',
  'not-met': 'missing',
  undetermined: 'unknown',
  'not-applicable': 'not-needed',
  error: 'unknown',
};

function judgedDocument(
  kind: DocumentKind,
  { criterion, outcome, finding }: RecordJudgement,
  fact: FlowFact,
  snapshot: Snapshot,
): DeskDocument {
  const state = states[outcome];
  return {
    kind,
    words: documentWords[kind],
    state,
    missingParts: kind === 'notice' && state === 'missing' ? missingItems(fact, snapshot) : [],
    judgement: { criterion, outcome, finding: finding ?? null },
    clauses: criterion.clauses,
  };
}

function missingItems(fact: FlowFact, snapshot: Snapshot): readonly Text[] {
  const told = known(snapshot.get('flows', fact.id)?.exportNotice) ?? [];
  return exportNoticeItemIds.filter((id) => !told.includes(id)).map((id) => exportNoticeItems[id]);
}

/**
 * What the agreements signed with the recipient settle of the topics a contract for export must settle.
 * Told from the entries alone; whether the mechanism itself is good is the rule's business.
 */
function contractClauses(
  fact: FlowFact,
  { required }: TransferDecision,
  snapshot: Snapshot,
): DeskDocument {
  const settled = new Set<string>();
  let isOpen = false;
  let hasSigned = false;
  const agreements =
    fact.recipient === null ? [] : snapshot.by('agreements', 'partner', fact.recipient);
  for (const { clauses, signed, expires } of agreements) {
    const day = known(signed);
    if (signed === undefined) isOpen = true;
    if (day === undefined || day > snapshot.asOf) continue;
    if (typeof expires === 'string' && expires < snapshot.asOf) continue;
    hasSigned = true;
    if (clauses === undefined) isOpen = true;
    for (const clause of known(clauses) ?? []) settled.add(clause);
  }
  const missing = contractTopicIds.filter((id) => !settled.has(id));
  return {
    kind: 'contract-clauses',
    words: documentWords['contract-clauses'],
    state: stateOfClauses(required, fact, missing.length === 0, isOpen),
    missingParts: hasSigned || !isOpen ? missing.map((id) => contractTopics[id]) : [],
    judgement: null,
    clauses: [contractTopicsClause],
  };
}

function stateOfClauses(
  required: TransferDecision['required'],
  { recipient, leavesEntity }: FlowFact,
  isComplete: boolean,
  isOpen: boolean,
): DocumentState {
  if (required === 'exempt' || required === 'none' || required === 'stop') return 'not-needed';
  // Our own place abroad: there is no second party to sign with.
  if (recipient === null) return leavesEntity === 'no' ? 'not-needed' : 'unknown';
  if (isComplete) return 'there';
  return isOpen || required === null ? 'unknown' : 'missing';
}
