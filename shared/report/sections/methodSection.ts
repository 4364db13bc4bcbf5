import { digestInGroups } from '../../lib/index.ts';
import type { Reader } from '../reader.ts';
import type { Block, Outcome, ReportSection } from '../reportModel.ts';
import { outcomeMeanings, outcomeWords, words } from '../words.ts';

/** How the conclusions came about and how to check that nothing was altered. */
export function methodSection(reader: Reader): ReportSection {
  const { assessment, say, write } = reader;
  const { pack, settings, digests } = assessment;
  const cap = pack.bands.find(({ id }) => id === pack.bestBandWhenCritical);
  return {
    id: 'method',
    title: say(words.method),
    blocks: [
      { kind: 'heading', level: 2, text: say(words.methodModel) },
      { kind: 'paragraph', text: say(words.methodText) },
      { kind: 'paragraph', text: say(words.methodScore) },
      { kind: 'paragraph', text: say(words.methodCritical, { band: write(cap?.name) }) },
      {
        kind: 'table',
        caption: say(words.bandsCaption),
        columns: [
          { head: say(words.band), weight: 4, kind: 'text' },
          { head: say(words.from), weight: 1, kind: 'number' },
        ],
        rows: pack.bands.map(({ name, from }) => [write(name), String(from * 100)]),
      },
      legendTable(reader),
      { kind: 'heading', level: 2, text: say(words.settings) },
      {
        kind: 'table',
        columns: [
          { head: say(words.setting), weight: 4, kind: 'text' },
          { head: say(words.value), weight: 4, kind: 'text' },
        ],
        rows: settings.map(({ label, shown, isDefault }) => [
          write(label),
          isDefault ? say(words.defaultValue, { value: write(shown) }) : write(shown),
        ]),
      },
      { kind: 'heading', level: 2, text: say(words.digests) },
      { kind: 'paragraph', text: say(words.digestsText) },
      {
        kind: 'facts',
        rows: [
          { label: say(words.digestAssessment), text: digestInGroups(assessment.digest) },
          { label: say(words.digestMap), text: digestInGroups(digests.map) },
          { label: say(words.digestAnswers), text: digestInGroups(digests.answers) },
          { label: say(words.digestPack), text: digestInGroups(digests.pack) },
          { label: say(words.generatedBy), text: assessment.engine },
        ],
      },
    ],
  };
}

function legendTable({ say }: Reader): Block {
  const outcomes = Object.keys(outcomeWords) as readonly Outcome[]; // its keys are the outcomes
  return {
    kind: 'table',
    caption: say(words.legend),
    columns: [
      { head: say(words.outcome), weight: 2, kind: 'verdict' },
      { head: say(words.meaning), weight: 6, kind: 'text' },
    ],
    rows: outcomes.map((outcome) => [
      { outcome, text: say(outcomeWords[outcome]) },
      say(outcomeMeanings[outcome]),
    ]),
  };
}
