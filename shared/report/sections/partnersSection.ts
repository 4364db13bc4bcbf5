import type { PartnerRow } from '../../assessment/index.ts';
import type { Reader } from '../reader.ts';
import type { ReportSection } from '../reportModel.ts';
import { words } from '../words.ts';

const mostPartners = 400;
const mostCategories = 8;

/** Who receives what, in which role, where, and under which agreement. */
export function partnersSection(reader: Reader): ReportSection {
  const { assessment, say, write } = reader;
  const { partners } = assessment;
  const shown = partners.slice(0, mostPartners);
  const more = partners.length - shown.length;
  return {
    id: 'partners',
    title: say(words.partners),
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: say(words.partnersIntro) },
      partners.length === 0
        ? { kind: 'paragraph', text: say(words.noPartners) }
        : {
            kind: 'table',
            columns: [
              { head: '#', weight: 0, kind: 'code' },
              { head: say(words.partner), weight: 2.2, kind: 'text' },
              { head: say(words.role), weight: 1.9, kind: 'text' },
              { head: say(words.place), weight: 1.3, kind: 'text' },
              { head: say(words.receives), weight: 4, kind: 'text' },
              { head: say(words.agreement), weight: 1.6, kind: 'text' },
              { head: say(words.flows), weight: 0.7, kind: 'number' },
              { head: say(words.score), weight: 1, kind: 'number' },
            ],
            rows: shown.map((row) => [
              reader.code(row.partner),
              write(assessment.records.partners?.[row.partner[1]]?.name),
              row.role === null ? say(words.unknown) : write(row.role),
              reader.place(row.country),
              categories(reader, row),
              agreement(reader, row),
              String(row.flows),
              row.score === null ? '–' : reader.figure({ low: row.score[0], high: row.score[1] }),
            ]),
            ...(more > 0 ? { remark: say(words.andMore, { more }) } : {}),
          },
    ],
  };
}

/** What a partner receives, by name; long lists end with how many more. */
function categories({ assessment, write, list }: Reader, { categories: refs }: PartnerRow): string {
  const names = refs.map(([, position]) => write(assessment.records.categories?.[position]?.name));
  if (names.length === 0) return '–';
  if (names.length <= mostCategories) return list(names);
  return list([...names.slice(0, mostCategories), `+ ${names.length - mostCategories}`]);
}

/** The state of a partner's agreement in words. */
export function agreement({ say }: Reader, { agreement: state, expires }: PartnerRow): string {
  switch (state) {
    case 'in-force':
      return expires === null
        ? say(words.agreementInForce)
        : say(words.agreementInForceUntil, { until: expires });
    case 'expired':
      return say(words.agreementExpired, { until: expires ?? '' });
    case 'unsigned':
      return say(words.agreementUnsigned);
    case 'none':
      return say(words.agreementNone);
    case 'unknown':
      return say(words.agreementUnknown);
  }
}
