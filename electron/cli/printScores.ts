import type { Assessment } from '../../shared/assessment/index.ts';
import type { Score } from '../../shared/scoring/index.ts';
import { bandName, createReader } from '../../shared/report/index.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

const barLength = 25;

/** The seven principles as range bars of text: `█` certain, `░` undecided, with figure, coverage and band. */
export function printScores(assessment: Assessment, terminal: Terminal): void {
  const reader = createReader(assessment, terminal.language);
  const { principles } = assessment.pack;
  terminal.print(
    terminal.say(words.samplePrinciples, {
      organisation: reader.write(
        assessment.workspace.organisation.name ?? assessment.workspace.name,
      ),
      asOf: assessment.asOf,
    }),
  );
  const labels = [
    ...principles.map(({ code, name }) => `${code} ${reader.write(name)}`),
    terminal.say(words.overall),
  ];
  const widest = Math.max(...labels.map(widthOf));
  const line = (label: string, score: Score, band: string) => {
    const padded = label + ' '.repeat(widest - widthOf(label));
    terminal.print(
      `  ${padded}  ${barOf(score)}  ${reader.figure(score).padStart(7)}  ${reader.coverage(score)}  ${band}`.trimEnd(),
    );
  };
  principles.forEach((_, i) => {
    const result = assessment.principles[i];
    if (result !== undefined)
      line(labels[i] ?? '', result.scores.promise, bandName(reader, result.standing));
  });
  line(labels.at(-1) ?? '', assessment.overall.promise, '');
}

function barOf({ low, high }: Score): string {
  if (low === null || high === null) return '·'.repeat(barLength);
  const solid = Math.floor(low * barLength);
  const reach = Math.floor(high * barLength);
  return '█'.repeat(solid) + '░'.repeat(reach - solid) + '·'.repeat(barLength - reach);
}

/** Columns a text takes in a terminal: Han and full-width characters take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/.test(character) ? 2 : 1;
  return width;
}
