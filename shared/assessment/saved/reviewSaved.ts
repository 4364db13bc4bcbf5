import type { Moment, Result, Text, Words } from '../../lib/index.ts';
import { fail, ok, text } from '../../lib/index.ts';
import type { ReviewState, SavedAssessment } from './savedAssessment.ts';
import { resealed, signedDigest } from './sealOf.ts';

/** Who does it, and when. */
export interface Reviewer {
  readonly by: string;
  readonly at: Moment;
}

/** The assessment in another state, sealed anew; a signed one keeps its own, and only signing signs. */
export function movedTo(
  row: SavedAssessment,
  state: Exclude<ReviewState, 'signed'>,
  { by, at }: Reviewer,
): Result<SavedAssessment, Text> {
  if (row.state === 'signed') return fail(isSigned(row));
  if (row.state === state) return ok(row);
  return ok(resealed({ ...row, state, steps: [...row.steps, { state, by, at }] }));
}

/** The assessment with one comment more, on a criterion or as a whole. */
export function commentedOn(
  row: SavedAssessment,
  {
    id,
    criterion,
    words,
  }: { readonly id: string; readonly criterion?: string; readonly words: Words },
  { by, at }: Reviewer,
): Result<SavedAssessment, Text> {
  if (row.state === 'signed') return fail(isSigned(row));
  if (criterion !== undefined && !isJudged(row, criterion)) return fail(notJudged(criterion));
  if (row.comments.some((comment) => comment.id === id)) return fail(twice);
  const comment = { id, ...(criterion === undefined ? {} : { criterion }), by, at, words };
  return ok(resealed({ ...row, comments: [...row.comments, comment] }));
}

/**
 * The assessment with one signature more: by a named person in a named role, once each. It has to be in
 * review; the first signature makes it signed, and nothing but another signature changes it after that.
 */
export function signedBy(
  row: SavedAssessment,
  signer: { readonly name: string; readonly role: string },
  at: Moment,
): Result<SavedAssessment, Text> {
  const [by, role] = [signer.name.trim(), signer.role.trim()];
  if (by === '' || role === '') return fail(needsName);
  if (row.state === 'draft') return fail(notReviewed);
  if (row.signatures.some((each) => each.by === by && each.role === role)) {
    return fail(signedAlready(by, role));
  }
  const of = signedDigest(row, row.signatures);
  const steps =
    row.state === 'signed' ? row.steps : [...row.steps, { state: 'signed', by, at } as const];
  const signatures = [...row.signatures, { by, role, at, of }];
  return ok(resealed({ ...row, state: 'signed', steps, signatures }));
}

/** The refusal to change what was signed. */
export function isSigned({ code }: SavedAssessment): Text {
  return text(
    `${code} is signed and stays as it is. Save the present state as a new assessment to go on working. Nothing was changed.`,
    `${code} 已签署，不得再改动。如需继续，请将当前状态另存为新的评估。未作任何改动。`,
  );
}

function isJudged({ seal }: SavedAssessment, criterion: string): boolean {
  return seal.bodyParts.some(([part]) => part === `criterion/${criterion}`);
}

function notJudged(criterion: string): Text {
  return text(
    `This assessment has no criterion "${criterion}". Nothing was changed.`,
    `该评估中没有判定规则“${criterion}”。未作任何改动。`,
  );
}

function signedAlready(by: string, role: string): Text {
  return text(
    `${by} has signed as ${role} already. Nothing was changed.`,
    `${by}已以“${role}”身份签署。未作任何改动。`,
  );
}

const needsName = text(
  'A signature needs the name of the person and the role they sign in. Nothing was changed.',
  '签署须填写签署人姓名及其角色。未作任何改动。',
);

const notReviewed = text(
  'A draft cannot be signed: send it to review first. Nothing was changed.',
  '草稿不能直接签署：请先提交复核。未作任何改动。',
);

const twice = text(
  'This comment is there already. Nothing was changed.',
  '该意见已存在。未作任何改动。',
);
