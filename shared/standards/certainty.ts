import type { Day, Text } from '../lib/index.ts';

/** How far a fact was checked, from the strongest to the weakest. */
export type Certainty = 'read' | 'second-hand' | 'recalled-fairly-sure' | 'recalled' | 'unsure';

export const certainties: readonly Certainty[] = [
  'read',
  'second-hand',
  'recalled-fairly-sure',
  'recalled',
  'unsure',
];

export const certaintyLabels: Readonly<Record<Certainty, Text>> = {
  read: {
    en: 'Read in a copy of the official text',
    'zh-CN': '已查阅官方文本副本',
  },
  'second-hand': {
    en: 'Taken from a source that cites the official text',
    'zh-CN': '依据引用官方文本的二手资料',
  },
  'recalled-fairly-sure': {
    en: 'Not checked against the text; fairly sure',
    'zh-CN': '未经核对，较为确定',
  },
  recalled: {
    en: 'Not checked against the text',
    'zh-CN': '未经核对',
  },
  unsure: {
    en: 'Uncertain; check before relying on it',
    'zh-CN': '存疑，使用前须核实',
  },
};

/** What every record of reference data says about itself. */
export interface Sourced {
  /** Where the fact was taken from: an official address, a publication, or the words "not checked". */
  readonly source: string;
  readonly certainty: Certainty;
  /** The day on which the fact was last looked at. */
  readonly asOf: Day;
}

/** The day the reference data was last reviewed as a whole. */
export const reviewedOn: Day = '2026-10-09';

/** The source of a fact that was written down from general knowledge only. */
export const notChecked = 'General knowledge, not checked against the text';
