import type { Language } from '../lib/index.ts';
import { digestInGroups, inLanguage } from '../lib/index.ts';
import type { Assessment } from '../assessment/index.ts';
import type { Reader } from './reader.ts';
import { createReader } from './reader.ts';
import type { LabelledText, ReportModel } from './reportModel.ts';
import { exportsSection } from './sections/exportsSection.ts';
import { methodSection } from './sections/methodSection.ts';
import { overridesSection } from './sections/overridesSection.ts';
import { partnersSection } from './sections/partnersSection.ts';
import { policySection } from './sections/policySection.ts';
import { principleSection } from './sections/principleSection.ts';
import { summarySection } from './sections/summarySection.ts';
import { words } from './words.ts';

/** A report in words and figures, from an assessment alone; the same assessment gives the same report. */
export function buildReport(assessment: Assessment, language: Language): ReportModel {
  const reader = createReader(assessment, language);
  const { say, write } = reader;
  const { isSample, organisation, name } = assessment.workspace;
  const company = write(organisation.name) || write(name) || say(words.organisationUnknown);
  const state = isSample
    ? `${say(words.sampleShort)} · ${say(words.draftState)}`
    : say(words.draftState);
  return {
    language,
    asOf: assessment.asOf,
    cover: {
      kind: say(words.reportKind),
      title: say(words.reportTitle),
      organisation: company,
      ...(isSample ? { sampleNotice: say(words.sampleNotice) } : {}),
      facts: coverFacts(reader, state),
      digestLabel: say(words.digestLabel),
      digest: digestInGroups(assessment.digest),
      disclaimer: say(words.disclaimer),
    },
    runningHead: { left: company, right: state },
    folio: inLanguage(words.folio, language),
    words: { contents: say(words.contents), continued: say(words.continued) },
    sections: [
      summarySection(reader),
      ...assessment.pack.principles.map((_, index) => principleSection(reader, index)),
      exportsSection(reader),
      partnersSection(reader),
      policySection(reader),
      overridesSection(reader),
      methodSection(reader),
    ],
  };
}

function coverFacts({ assessment, say, write }: Reader, state: string): readonly LabelledText[] {
  const { pack, records, asOf } = assessment;
  return [
    {
      label: say(words.scope),
      text: say(words.scopeText, {
        activities: records.activities?.length ?? 0,
        uses: records.uses?.length ?? 0,
        locations: records.locations?.length ?? 0,
        partners: records.partners?.length ?? 0,
        flows: records.flows?.length ?? 0,
      }),
    },
    { label: say(words.asOf), text: asOf },
    {
      label: say(words.policy),
      text: say(words.policyText, {
        title: write(pack.title),
        dated: write(pack.dated),
        revision: pack.revision,
      }),
    },
    { label: say(words.state), text: state },
  ];
}
