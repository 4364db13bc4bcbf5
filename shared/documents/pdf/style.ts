import type { Language } from '../../lib/index.ts';
import type { FontRole } from '../fonts/fontFaces.ts';

/** How a piece of text is set; lengths in points. */
export interface TextStyle {
  readonly role: FontRole;
  readonly size: number;
  readonly leading: number;
  readonly colour: 'ink' | 'quietInk';
}

/** Every text style of a document. */
export type StyleName =
  | 'title'
  | 'organisation'
  | 'section'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'lead'
  | 'body'
  | 'quiet'
  | 'strong'
  | 'label'
  | 'table'
  | 'tableStrong'
  | 'tableHead'
  | 'caption'
  | 'small'
  | 'smallStrong'
  | 'runningHead';

export type StyleSheet = Readonly<Record<StyleName, TextStyle>>;

/*
 * Body 9.5 on 13.5 for Latin. Han characters fill their square, so the same leading would set them
 * solid: Chinese text gets 1.65 times its size, tables 1.5 times.
 */
const latinStyles: StyleSheet = {
  title: { role: 'heading', size: 30, leading: 37, colour: 'ink' },
  organisation: { role: 'heading', size: 15, leading: 20, colour: 'quietInk' },
  section: { role: 'heading', size: 21, leading: 27, colour: 'ink' },
  heading2: { role: 'heading', size: 14, leading: 19, colour: 'ink' },
  heading3: { role: 'heading', size: 11.5, leading: 16, colour: 'ink' },
  heading4: { role: 'strong', size: 9.5, leading: 13.5, colour: 'ink' },
  lead: { role: 'text', size: 11.5, leading: 17, colour: 'ink' },
  body: { role: 'text', size: 9.5, leading: 13.5, colour: 'ink' },
  quiet: { role: 'text', size: 8.5, leading: 12, colour: 'quietInk' },
  strong: { role: 'strong', size: 9.5, leading: 13.5, colour: 'ink' },
  label: { role: 'text', size: 9.5, leading: 13.5, colour: 'quietInk' },
  table: { role: 'text', size: 8.5, leading: 11.5, colour: 'ink' },
  tableStrong: { role: 'strong', size: 8.5, leading: 11.5, colour: 'ink' },
  tableHead: { role: 'strong', size: 7.5, leading: 10, colour: 'quietInk' },
  caption: { role: 'strong', size: 8.5, leading: 12, colour: 'ink' },
  small: { role: 'text', size: 7.5, leading: 10.5, colour: 'quietInk' },
  smallStrong: { role: 'strong', size: 7.5, leading: 10.5, colour: 'ink' },
  runningHead: { role: 'text', size: 7.5, leading: 10, colour: 'quietInk' },
};

const chineseStyles: StyleSheet = {
  ...latinStyles,
  title: { role: 'heading', size: 28, leading: 40, colour: 'ink' },
  organisation: { role: 'heading', size: 15, leading: 22, colour: 'quietInk' },
  section: { role: 'heading', size: 20, leading: 29, colour: 'ink' },
  heading2: { role: 'heading', size: 13.5, leading: 20, colour: 'ink' },
  heading3: { role: 'heading', size: 11.5, leading: 17.5, colour: 'ink' },
  heading4: { role: 'strong', size: 9.5, leading: 15.5, colour: 'ink' },
  lead: { role: 'text', size: 11, leading: 18.5, colour: 'ink' },
  body: { role: 'text', size: 9.5, leading: 15.5, colour: 'ink' },
  quiet: { role: 'text', size: 8.5, leading: 13.5, colour: 'quietInk' },
  strong: { role: 'strong', size: 9.5, leading: 15.5, colour: 'ink' },
  label: { role: 'text', size: 9.5, leading: 15.5, colour: 'quietInk' },
  table: { role: 'text', size: 8.5, leading: 13, colour: 'ink' },
  tableStrong: { role: 'strong', size: 8.5, leading: 13, colour: 'ink' },
  tableHead: { role: 'strong', size: 7.5, leading: 11, colour: 'quietInk' },
  caption: { role: 'strong', size: 8.5, leading: 13, colour: 'ink' },
  small: { role: 'text', size: 7.5, leading: 12, colour: 'quietInk' },
  smallStrong: { role: 'strong', size: 7.5, leading: 12, colour: 'ink' },
};

/** The text styles of a language. */
export function styleSheet(language: Language): StyleSheet {
  return language === 'zh-CN' ? chineseStyles : latinStyles;
}

/** The paper a document is laid out for. */
export type Paper = 'A4' | 'Letter';

/** Where things lie on a page, in points from its top left corner. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** First and last line of the text area. */
  readonly top: number;
  readonly bottom: number;
  readonly contentWidth: number;
  readonly runningHeadBaseline: number;
  readonly folioBaseline: number;
}

const pointsPerMillimetre = 72 / 25.4;
const marginMillimetres = 22;

const paperSizes: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  A4: [595.28, 841.89],
  Letter: [612, 792],
};

/** The page of a paper: 22 mm margins all round, running head and folio inside them. */
export function pageGeometry(paper: Paper): PageGeometry {
  const [width, height] = paperSizes[paper];
  const margin = marginMillimetres * pointsPerMillimetre;
  return {
    width,
    height,
    left: margin,
    right: width - margin,
    top: margin + 12,
    bottom: height - margin,
    contentWidth: width - 2 * margin,
    runningHeadBaseline: margin - 20,
    folioBaseline: height - margin + 26,
  };
}

const columnCount = 12;
const gutter = 12;

/** The width of `columns` of the twelve-column grid, gutters between them included. */
export function columnsWidth(geometry: PageGeometry, columns: number): number {
  const column = (geometry.contentWidth - gutter * (columnCount - 1)) / columnCount;
  return columns * column + (columns - 1) * gutter;
}

/** How far from the left margin the grid's column `index` (from 0) starts. */
export function columnStart(geometry: PageGeometry, index: number): number {
  return index === 0 ? 0 : columnsWidth(geometry, index) + gutter;
}

/** Line weights in points. */
export const weights = { hairline: 0.5, rule: 0.75, bold: 1.5 } as const;

/** Distances in points: 4 8 12 16 24 40. */
export const steps = { xs: 4, s: 8, m: 12, l: 16, xl: 24, xxl: 40 } as const;
