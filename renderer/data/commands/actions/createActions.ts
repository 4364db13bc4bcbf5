import { changeOf } from '../../../../shared/history/index.ts';
import type { Day, Result, Words } from '../../../../shared/lib/index.ts';
import { inLanguage, text } from '../../../../shared/lib/index.ts';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { none, registerIds } from '../../../../shared/map/index.ts';
import type { RecordPointer } from '../../../../shared/policy/index.ts';
import { packOf } from '../../../../shared/policy/adjust/index.ts';
import type { Row } from '../../../../shared/history/index.ts';
import type { WorkspaceDatabase } from '../../../db/workspaceDatabase.ts';
import { planCreations } from '../../checks/planCreations.ts';
import type { Stamp } from '../../history/transact.ts';
import { transact } from '../../history/transact.ts';
import { readPacks } from '../../queries/readPacks.ts';
import type { Refusal } from '../../refusal.ts';
import { refuseMissing } from '../../refusal.ts';

/** A finding something is to be done about: a rule, and the record it found fault with. */
export interface FindingToMend {
  readonly criterion: string;
  /** The promise it serves, such as C57. */
  readonly commitment?: string;
  readonly record: RecordPointer;
  /** What is to be done, in words; made from the rule's title and the record's name when not given. */
  readonly name?: Words;
}

export interface NewActions {
  readonly findings: readonly FindingToMend[];
  readonly owner?: Words;
  readonly due?: Day;
}

export interface MadeActions {
  readonly created: readonly { readonly id: string; readonly code: string }[];
  /** Findings that have an action already which was not dropped. */
  readonly skipped: number;
}

/** Makes one action for each finding that has none yet, all in one step. */
export function createActions(
  database: WorkspaceDatabase,
  { findings, owner, due }: NewActions,
  stamp: Stamp,
): Promise<Result<MadeActions, Refusal>> {
  return transact(database, [...registerIds, 'packs'], stamp, async () => {
    const rows = await readConcerned(database, findings);
    const taken = await readTaken(database);
    const titles = await readTitles(database);
    const wanted: { readonly finding: FindingToMend; readonly row: Row }[] = [];
    for (const [at, finding] of findings.entries()) {
      const row = rows[at];
      if (row === undefined) continue;
      const key = `${finding.criterion} ${row.code}`;
      if (taken.has(key)) continue;
      taken.add(key);
      wanted.push({ finding, row });
    }
    const planned = await planCreations(
      database,
      'actions',
      wanted.map(({ finding, row }) => ({
        id: crypto.randomUUID(),
        name: finding.name ?? nameOf(titles.get(finding.criterion), finding.criterion, row),
        fields: {
          criterion: finding.criterion,
          commitment: finding.commitment ?? none,
          concerns: row.code,
          status: 'open',
          closedOn: none,
          ...(owner === undefined ? {} : { owner }),
          ...(due === undefined ? {} : { due }),
        },
      })),
      stamp.at,
    );
    const created = planned.rows.map(({ id, code }) => ({ id, code: String(code) }));
    const codes = created.map(({ code }) => code);
    return {
      value: { created, skipped: findings.length - created.length },
      action: text(
        codes.length === 1
          ? `Made action ${codes[0]} from a finding`
          : `Made ${codes.length} actions from findings`,
        codes.length === 1
          ? `由问题生成整改事项 ${codes[0]}`
          : `由问题生成${codes.length}项整改事项`,
      ),
      changes: planned.rows.map((row) => changeOf('actions', undefined, row)),
      highestNumbers: planned.highestNumbers,
    };
  });
}

/** The records the findings are about, in their order; refuses where one is gone. */
async function readConcerned(
  database: WorkspaceDatabase,
  findings: readonly FindingToMend[],
): Promise<readonly Row[]> {
  const byRegister = new Map<RegisterId, Set<string>>();
  for (const { record } of findings) {
    const ids = byRegister.get(record.register) ?? new Set();
    byRegister.set(record.register, ids.add(record.id));
  }
  const found = new Map<string, Row>();
  for (const [register, ids] of byRegister) {
    for (const row of await database.rowsOf(register).bulkGet([...ids])) {
      if (row !== undefined) found.set(row.id, row);
    }
  }
  const gone = findings
    .filter(({ record }) => !found.has(record.id))
    .map(({ record }) => record.id);
  if (gone.length > 0) throw refuseMissing(gone);
  return findings.flatMap(({ record }) => found.get(record.id) ?? []);
}

/** Findings, as rule and code, that have an action; one said to be done reopens by itself. */
async function readTaken(database: WorkspaceDatabase): Promise<Set<string>> {
  const taken = new Set<string>();
  await database.rowsOf('actions').each(({ criterion, concerns, status, archived }) => {
    if (archived === true || status === 'dropped') return;
    if (typeof criterion === 'string') taken.add(`${criterion.trim()} ${String(concerns).trim()}`);
  });
  return taken;
}

async function readTitles(database: WorkspaceDatabase): Promise<ReadonlyMap<string, Words>> {
  const choice = await readPacks(database);
  const pack = choice === undefined ? undefined : packOf(choice);
  const criteria = pack?.ok === true ? pack.value.criteria : [];
  return new Map(criteria.map(({ id, title }) => [id, title]));
}

function nameOf(title: Words | undefined, criterion: string, row: Row): Words {
  const name = row.name as Words; // every record has one
  const inOne = (language: 'en' | 'zh-CN') => ({
    rule: title === undefined ? criterion : inLanguage(title, language),
    record: inLanguage(name, language),
  });
  const [english, chinese] = [inOne('en'), inOne('zh-CN')];
  return {
    en: `${english.rule}: ${english.record}`,
    'zh-CN': `${chinese.rule}：${chinese.record}`,
  };
}
