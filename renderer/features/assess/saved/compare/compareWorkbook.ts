import type { Comparison, Said } from '../../../../../shared/comparison/index.ts';
import type { NameRecord } from '../../../../../shared/exchange/index.ts';
import { outcomeWords } from '../../../../../shared/report/words.ts';
import type {
  CellModel,
  ColumnModel,
  SheetModel,
  WorkbookModel,
} from '../../../../../shared/report/workbookModel.ts';
import { inLanguage } from '../../../../../shared/lib/index.ts';
import type { Speech } from '../../../../ui/language/languageContext.ts';
import { sayCause, sayEdit, shownFields } from './sayEdits.ts';
import { sayChange, sayFigure } from './sayScores.ts';
import { changeWords, editGroups, memberWord, partWords, words } from './words.ts';

interface CompareAbout {
  readonly title: string;
  readonly organisation: string;
  /** What both sides are, a line each. */
  readonly sides: readonly string[];
}

/** A comparison as a workbook: scores, edits field by field, verdicts with their causes, the packs. */
export function compareWorkbook(
  comparison: Comparison,
  { title, organisation, sides }: CompareAbout,
  speech: Speech,
  nameRecord: NameRecord,
): WorkbookModel {
  const preface = [title, ...sides];
  const sheets = [
    scoreSheet(comparison, speech),
    editSheet(comparison, speech, nameRecord),
    verdictSheet(comparison, speech),
    ...packSheets(comparison, speech),
  ];
  return {
    language: speech.language,
    title,
    organisation,
    asOf: comparison.after.asOf,
    sheets: sheets.map((sheet) => ({ ...sheet, preface })),
  };
}

type Sheet = Omit<SheetModel, 'preface'>;

function column(
  key: string,
  head: string,
  width: number,
  kind: ColumnModel['kind'] = 'text',
): ColumnModel {
  return { key, head, width, kind };
}

function scoreSheet({ scores, before, after }: Comparison, speech: Speech): Sheet {
  const { say } = speech;
  const kinds = ['promise', 'law', 'standard'] as const;
  const rows = [
    ...scores.principles.map(({ code, name, scores: of }) => ({
      name: `${code} ${say(name)}`,
      of,
    })),
    { name: say(words.overall), of: scores.overall },
  ];
  return {
    id: 'scores',
    name: say(words.scores),
    columns: [
      column('principle', say(words.principle), 30),
      ...kinds.flatMap((kind) => [
        column(`${kind}-before`, `${say(words[kind])} · ${say(words.before)}`, 14),
        column(`${kind}-after`, `${say(words[kind])} · ${say(words.after)}`, 14),
        column(`${kind}-change`, `${say(words[kind])} · ${say(words.change)}`, 14),
      ]),
    ],
    rows: rows.map(({ name, of }) => [
      name,
      ...kinds.flatMap((kind) => [
        sayFigure(of[kind].before, before.bandEdges, speech),
        sayFigure(of[kind].after, after.bandEdges, speech),
        sayChange(of[kind], before.bandEdges, after.bandEdges, speech),
      ]),
    ]),
    frozenColumns: 1,
  };
}

function editSheet(comparison: Comparison, speech: Speech, nameRecord: NameRecord): Sheet {
  const { say } = speech;
  const rows: (readonly CellModel[])[] = [];
  for (const { title, holds } of editGroups) {
    for (const edit of comparison.edits.filter(holds)) {
      const about = [say(title), say(changeWords[edit.change]), sayEdit(edit, speech)];
      for (const { label, before, after } of shownFields(edit, speech, nameRecord)) {
        rows.push([...about, label, before, after]);
      }
    }
  }
  return {
    id: 'edits',
    name: say(words.editSheet),
    columns: [
      column('kind', say(words.kind), 18),
      column('change', say(words.change), 10),
      column('what', say(words.what), 40, 'wrapped'),
      column('field', say(words.field), 24, 'wrapped'),
      column('before', say(words.before), 40, 'wrapped'),
      column('after', say(words.after), 40, 'wrapped'),
    ],
    rows,
    frozenColumns: 3,
  };
}

function verdictSheet(comparison: Comparison, speech: Speech): Sheet {
  const { say, read } = speech;
  const cell = (said: Said | null): CellModel =>
    said === null ? null : { outcome: said.outcome, text: say(outcomeWords[said.outcome]) };
  return {
    id: 'verdicts',
    name: say(words.verdicts),
    columns: [
      column('code', say(words.record), 10),
      column('name', say(words.name), 30, 'wrapped'),
      column('rule', say(words.rule), 44, 'wrapped'),
      column('kind', say(words.kind), 10),
      column('before', say(words.before), 16, 'verdict'),
      column('after', say(words.after), 16, 'verdict'),
      column('because', say(words.because), 60, 'wrapped'),
    ],
    rows: comparison.moves.map(({ criterion, record, before, after, causes }) => {
      const rule = comparison.criteria[criterion];
      const because = causes.flatMap((number) => {
        const cause = comparison.causes[number];
        return cause === undefined ? [] : [sayCause(cause, comparison, speech)];
      });
      return [
        record.code,
        read(record.name),
        rule === undefined ? criterion : say(rule.title),
        rule === undefined ? null : say(words[rule.kind]),
        cell(before),
        cell(after),
        because.join('\n'),
      ];
    }),
    frozenColumns: 1,
  };
}

function packSheets({ pack }: Comparison, { say, language }: Speech): readonly Sheet[] {
  if (pack === null) return [];
  const show = (value: unknown): CellModel => {
    if (value === undefined) return null;
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    return typeof value === 'object' && value !== null && 'en' in value
      ? inLanguage(value as { en: string; 'zh-CN': string }, language) // members with both languages are texts
      : JSON.stringify(value);
  };
  return [
    {
      id: 'pack',
      name: say(words.pack),
      columns: [
        column('part', say(words.kind), 14),
        column('id', say(words.what), 26),
        column('title', say(words.name), 44, 'wrapped'),
        column('member', say(words.field), 24, 'wrapped'),
        column('before', say(words.before), 40, 'wrapped'),
        column('after', say(words.after), 40, 'wrapped'),
      ],
      rows: pack.changes.flatMap(({ part, change, id, title, members }) => {
        const about = [say(partWords[part]), id, inLanguage(title, language)];
        if (members.length === 0) return [[...about, say(changeWords[change]), null, null]];
        return members.map(({ name, before, after }) => [
          ...about,
          say(memberWord(name)),
          show(before),
          show(after),
        ]);
      }),
      frozenColumns: 2,
    },
  ];
}
