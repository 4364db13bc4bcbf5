import { chineseGuidance } from './instruments/chineseGuidance.ts';
import { chineseLaws } from './instruments/chineseLaws.ts';
import { foreignInstruments } from './instruments/foreignInstruments.ts';

/** Every instrument the product cites, by id. An id is never renamed or used again. */
export const instruments = { ...chineseLaws, ...chineseGuidance, ...foreignInstruments };

export type InstrumentId = keyof typeof instruments;
