import { strFromU8, unzipSync } from 'fflate/browser';
import type {
  Cell,
  ConditionalRule,
  DataValidation,
  HeaderFooter,
  NamedRange,
  WriteSheet,
} from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { WorkbookModel } from '../../report/index.ts';
import type { ChoiceLists } from './choiceLists.ts';
import { commentBoxes } from './commentBoxes.ts';
import type { SheetLayout } from './layoutSheet.ts';
import { bodyRange, tableRange } from './layoutSheet.ts';
import { heightOf, linePoints } from './measureText.ts';
import { cleanText, escapeXml, safeText } from './safeText.ts';
import type { StyleIds } from './sheetRows.ts';
import { solidDataBars } from './solidDataBars.ts';
import type { StyleName } from './workbookStyles.ts';
import { colours, fontNames, fontPoints, listStyles } from './workbookStyles.ts';
import { words } from './words.ts';

/** A workbook without its cells: every part as text, and the numbers of the styles its cells use. */
export interface Frame {
  readonly parts: ReadonlyMap<string, string>;
  /** Per sheet, the worksheet XML before and after its rows. */
  readonly sheets: readonly {
    readonly path: string;
    readonly before: string;
    readonly after: string;
  }[];
  readonly styles: StyleIds;
}

export const sharedStringsPath = 'xl/sharedStrings.xml';

/**
 * Lets hucre write everything but the cells. Row 1 of its sheets carries one sample cell per style, which
 * tells the styles' numbers and is then taken out.
 */
export async function buildFrame(
  model: WorkbookModel,
  layouts: readonly SheetLayout[],
  lists: ChoiceLists,
): Promise<Frame> {
  const asOf = new Date(`${model.asOf}T00:00:00Z`);
  const styles = listStyles(model.language);
  const bytes = await writeXlsx({
    sheets: layouts.map((layout) => frameSheet(model, layout, lists, styles)),
    defaultFont: { name: fontNames[model.language], size: fontPoints },
    namedRanges: layouts.map(printTitles),
    properties: {
      title: cleanText(model.title),
      creator: 'Cartulary',
      company: cleanText(model.organisation),
      created: asOf,
      modified: asOf,
    },
  });
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]),
  );
  completeParts(parts, model);
  const sheets = layouts.map((layout, index) => splitSheet(parts, model, layout, index));
  const first = /<row r="1"[^>]*>(.*?)<\/row>/.exec(parts.get('xl/worksheets/sheet1.xml') ?? '');
  const numbers = [...(first?.[1] ?? '').matchAll(/<c r="[A-Z]+1"(?: t="s")?(?: s="(\d+)")?/g)].map(
    (match) => Number(match[1] ?? 0),
  );
  const names = [...styles.keys()];
  if (numbers.length < names.length) {
    throw new Error(`Expected ${names.length} style samples, found ${numbers.length}.`);
  }
  layouts.forEach((layout, index) => {
    const path = `xl/drawings/vmlDrawing${index + 1}.vml`;
    const vml = parts.get(path);
    if (vml !== undefined) parts.set(path, commentBoxes(vml, layout));
  });
  for (const sheet of sheets) parts.delete(sheet.path);
  parts.delete(sharedStringsPath);
  return {
    parts,
    sheets,
    styles: new Map(names.map((name, index): [StyleName, number] => [name, numbers[index] ?? 0])),
  };
}

function frameSheet(
  model: WorkbookModel,
  layout: SheetLayout,
  lists: ChoiceLists,
  styles: ReturnType<typeof listStyles>,
): WriteSheet {
  const { sheet } = layout;
  const isList = sheet === lists.sheet;
  const lastColumn = sheet.columns.length - 1;
  const freezePane = {
    ...(layout.hasFrozenHead ? { rows: layout.headRow + 1 } : {}),
    ...(sheet.frozenColumns > 0 ? { columns: sheet.frozenColumns } : {}),
  };
  const merges = layout.lines.flatMap((line, row) =>
    line.isMerged && lastColumn > 0
      ? [{ startRow: row, startCol: 0, endRow: row, endCol: lastColumn }]
      : [],
  );
  return {
    name: sheet.name,
    columns: layout.widths.map((width) => ({ width })),
    cells: frameCells(layout, styles),
    ...(Object.keys(freezePane).length > 0 ? { freezePane } : {}),
    ...(isList ? { hidden: true } : { autoFilter: { range: tableRange(layout) } }),
    merges,
    dataValidations: listRules(layout, lists),
    conditionalRules: scoreBars(layout),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      // 15 mm at the sides and 18 mm above and below, in inches.
      margins: { left: 0.59, right: 0.59, top: 0.71, bottom: 0.71, header: 0.35, footer: 0.35 },
    },
    headerFooter: pageEnds(model, sheet.name),
  };
}

/** The style samples, and the heads' comments where they belong. */
function frameCells(
  layout: SheetLayout,
  styles: ReturnType<typeof listStyles>,
): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  let column = 0;
  for (const style of styles.values()) cells.set(`0,${column++}`, { value: 'sample', style });
  layout.sheet.columns.forEach(({ help }, index) => {
    if (help === undefined || help === '') return;
    const key = `${layout.headRow},${index}`;
    const text = safeText(help, String);
    cells.set(key, { ...cells.get(key), comment: { author: 'Cartulary', text } });
  });
  return cells;
}

function listRules(layout: SheetLayout, lists: ChoiceLists): DataValidation[] {
  return layout.sheet.columns.flatMap((_, index) => lists.ruleFor(layout, index) ?? []);
}

function scoreBars(layout: SheetLayout): ConditionalRule[] {
  return layout.sheet.columns.flatMap((column, index): ConditionalRule[] =>
    column.kind === 'score'
      ? [
          {
            type: 'dataBar',
            priority: index + 1,
            range: bodyRange(layout, index),
            dataBar: {
              cfvo: [
                { type: 'num', value: '0' },
                { type: 'num', value: '1' },
              ],
              color: `FF${colours.bar}`,
            },
          },
        ]
      : [],
  );
}

/** The head row on every printed page. Written here because hucre leaves the sheet's name unquoted. */
function printTitles(layout: SheetLayout): NamedRange {
  const row = layout.headRow + 1;
  const { name } = layout.sheet;
  const range = `'${name.replaceAll("'", "''")}'!$${row}:$${row}`;
  return { name: '_xlnm.Print_Titles', range, scope: name };
}

function pageEnds(model: WorkbookModel, sheetName: string): HeaderFooter {
  const say = words[model.language];
  // `&` begins a code and is doubled; the space keeps a leading digit out of the font size.
  const part = (text: string): string =>
    `&8 ${cleanText(text).replace(/\s+/g, ' ').slice(0, 50).toWellFormed().replaceAll('&', '&&')}`;
  return {
    oddHeader: `&L${part(model.organisation)}&R${part(model.title)}`,
    oddFooter: `&L${part(sheetName)}&C${part(say.asOf(model.asOf))}&R&8 ${say.folio}`,
  };
}

/** What hucre has no setting for. */
function completeParts(parts: Map<string, string>, model: WorkbookModel): void {
  const edit = (path: string, change: (xml: string) => string): void => {
    parts.set(path, change(parts.get(path) ?? ''));
  };
  edit('docProps/core.xml', (xml) =>
    xml.replace('<dcterms:created', `<dc:language>${escapeXml(model.language)}</dc:language>$&`),
  );
  edit('docProps/app.xml', (xml) => xml.replace('<Application>hucre<', '<Application>Cartulary<'));
  // There is nothing to compute; asked to, Excel would want to save a file nobody changed.
  edit('xl/workbook.xml', (xml) => xml.replace(/<calcPr[^>]*\/>/, ''));
}

function splitSheet(
  parts: ReadonlyMap<string, string>,
  model: WorkbookModel,
  layout: SheetLayout,
  index: number,
): { path: string; before: string; after: string } {
  const path = `xl/worksheets/sheet${index + 1}.xml`;
  const rowPoints = heightOf(1, linePoints[model.language]);
  const xml = solidDataBars(parts.get(path) ?? '', index + 1)
    .replace(
      /<dimension ref="[^"]*"\/>/,
      `<dimension ref="A1:${layout.letters.at(-1)}${layout.lastRow + 1}"/>`,
    )
    .replace(
      /<sheetFormatPr [^>]*\/>/,
      `<sheetFormatPr defaultRowHeight="${rowPoints}" customHeight="1"/>`,
    );
  const start = xml.indexOf('<sheetData>') + '<sheetData>'.length;
  const end = xml.indexOf('</sheetData>');
  if (end < start) throw new Error(`Expected rows in ${path}, found none.`);
  return { path, before: xml.slice(0, start), after: xml.slice(end) };
}
