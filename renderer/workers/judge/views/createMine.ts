import type { Words } from '../../../../shared/lib/index.ts';
import type { RecordBase } from '../../../../shared/map/index.ts';
import type { Criterion } from '../../../../shared/policy/index.ts';
import type { ViewSources } from './viewSources.ts';

/** Whether what a rule says of a record is one person's to look after; null where nobody was named. */
export type IsMine = ((criterion: Criterion, record: RecordBase) => boolean) | null;

/** One's own are the records one owns, and those about which one answered a question of the rule. */
export function createMine({ parts }: Pick<ViewSources, 'parts'>, person: string): IsMine {
  const wanted = fold(person);
  if (wanted === '') return null;
  const answered = new Set(
    parts.answers
      .filter(({ by }) => isNamed(by, wanted))
      .map(({ question, record }) => `${question}\n${record ?? ''}`),
  );
  return ({ questions }, { id, owner }) =>
    isNamed(owner, wanted) ||
    questions.some((question) =>
      answered.has(`${question.id}\n${question.per === 'record' ? id : ''}`),
    );
}

function isNamed(name: Words | undefined, wanted: string): boolean {
  if (name === undefined) return false;
  const names = typeof name === 'string' ? [name] : Object.values(name);
  return names.some((each) => fold(each) === wanted);
}

function fold(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
