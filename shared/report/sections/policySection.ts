import { formatClauses } from '../../standards/index.ts';
import type { AssessedSetting } from '../../assessment/index.ts';
import type { Reader } from '../reader.ts';
import type { Block, ReportSection } from '../reportModel.ts';
import { severityWords, words } from '../words.ts';

/** The policy's own text: its contradictions and how they are read, and where it is too weak. */
export function policySection(reader: Reader): ReportSection {
  const { assessment, say, write } = reader;
  const { tensions } = assessment.pack;
  return {
    id: 'policy',
    title: say(words.policyItself),
    blocks: [
      { kind: 'heading', level: 2, text: say(words.gaps) },
      { kind: 'paragraph', tone: 'lead', text: say(words.gapsIntro) },
      { kind: 'heading', level: 3, text: say(words.gapsLaw) },
      gapsTable(reader, 'law'),
      { kind: 'heading', level: 3, text: say(words.gapsModel) },
      gapsTable(reader, 'model'),
      { kind: 'heading', level: 2, text: say(words.tensions) },
      { kind: 'paragraph', tone: 'lead', text: say(words.tensionsIntro) },
      {
        kind: 'table',
        columns: [
          { head: '#', weight: 0, kind: 'code' },
          { head: say(words.tension), weight: 4, kind: 'text' },
          { head: say(words.readAs), weight: 4, kind: 'text' },
          { head: say(words.setting), weight: 2.6, kind: 'text' },
        ],
        rows: tensions.map(({ id, text, settledAs, setting }) => {
          const chosen = assessment.settings.find((one) => one.id === setting);
          return [
            id,
            write(text),
            write(settledAs),
            chosen === undefined ? '–' : settingText(reader, chosen),
          ];
        }),
      },
    ],
  };
}

function gapsTable(reader: Reader, against: 'law' | 'model'): Block {
  const { assessment, say, write } = reader;
  return {
    kind: 'table',
    columns: [
      { head: '#', weight: 0, kind: 'code' },
      { head: say(words.gap), weight: 5, kind: 'text' },
      { head: say(words.severity), weight: 1.1, kind: 'text' },
      { head: say(words.basis), weight: 2.4, kind: 'text' },
      { head: say(words.commitment), weight: 1.2, kind: 'text' },
    ],
    rows: assessment.pack.gaps
      .filter((gap) => gap.against === against)
      .map(({ id, text, severity, clauses, commitments }) => [
        id,
        write(text),
        say(severityWords[severity]),
        clauses.length === 0 ? '–' : formatClauses(clauses, reader.language),
        commitments.length === 0 ? '–' : reader.list(commitments),
      ]),
  };
}

/** A setting with its value, since “yes” alone says nothing. */
function settingText({ say, write }: Reader, { label, shown }: AssessedSetting): string {
  return say(words.settingValue, { setting: write(label), value: write(shown) });
}
