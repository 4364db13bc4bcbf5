import { text, type Text } from '../lib/index.ts';
import type { Organisation } from '../map/index.ts';
import { constants, type Certainty, type Clause } from '../standards/index.ts';

/** By how many people a handler holds information about; `unknown` while nobody has said. */
export type HandlerClass = 'small' | 'ordinary' | 'officer' | 'large' | 'unknown';

export interface HandlerDuty {
  readonly text: Text;
  readonly clauses: readonly Clause[];
  readonly certainty: Certainty;
}

export interface HandlerSize {
  readonly handlerClass: HandlerClass;
  /** Undefined while nobody has said. */
  readonly people: number | undefined;
  /** What the size brings, easements included; none of it lifts notice, consent, rights or security. */
  readonly duties: readonly HandlerDuty[];
}

const simplified: HandlerDuty = {
  text: text(
    'A small handler may follow simplified steps for notices, self-audit, incidents and impact assessments; what is eased for exports was not verified. Notice, separate consent, rights and security stay due.',
    '小型个人信息处理者可适用简化的告知、自查、事件处置和影响评估要求；出境方面如何简化尚未核实。告知、单独同意、权利保障和安全义务不减免。',
  ),
  clauses: constants.smallHandlerBelow.clauses,
  certainty: constants.smallHandlerBelow.certainty,
};

const audit: HandlerDuty = {
  text: text(
    'Compliance audits are held regularly, at an interval the handler sets within reason.',
    '定期开展个人信息保护合规审计，频次由处理者根据自身情况合理确定。',
  ),
  clauses: [
    { instrument: 'pipl', article: '54' },
    { instrument: 'audit-measures', article: '4' },
  ],
  certainty: 'read',
};

const officer: readonly HandlerDuty[] = [
  {
    text: text(
      'A personal information protection officer is named and can be reached by the public.',
      '指定个人信息保护负责人，并公开其联系方式。',
    ),
    clauses: constants.officerFrom.clauses,
    certainty: constants.officerFrom.certainty,
  },
  {
    text: text(
      'The officer is reported to the authority within 30 working days of reaching that number.',
      '自达到规定人数之日起30个工作日内报送负责人信息。',
    ),
    clauses: constants.officerReportWithin.clauses,
    certainty: constants.officerReportWithin.certainty,
  },
];

const auditCycle: HandlerDuty = {
  text: text(
    'A compliance audit is held at least every two years.',
    '每两年至少开展一次个人信息保护合规审计。',
  ),
  clauses: constants.auditEvery.clauses,
  certainty: constants.auditEvery.certainty,
};

const importantData: HandlerDuty = {
  text: text(
    'Some duties of those who handle important data apply as well.',
    '同时履行重要数据处理者的部分义务。',
  ),
  clauses: constants.largeHandlerFrom.clauses,
  certainty: constants.largeHandlerFrom.certainty,
};

/** The size class of the organisation by its total of people, with the duties the size brings. */
export function handlerSize(organisation: Organisation | undefined): HandlerSize {
  const people = organisation?.totalPeople;
  if (people === undefined) return { handlerClass: 'unknown', people, duties: [] };
  const handlerClass = classify(people);
  const duties = [...dutiesOf[handlerClass]];
  // The audit cycle starts above ten million, these duties at ten million.
  if (people >= constants.largeHandlerFrom.value) duties.push(importantData);
  return { handlerClass, people, duties };
}

type KnownClass = Exclude<HandlerClass, 'unknown'>;

const dutiesOf: { readonly [C in KnownClass]: readonly HandlerDuty[] } = {
  small: [simplified, audit],
  ordinary: [audit],
  officer: [...officer, audit],
  large: [...officer, auditCycle],
};

function classify(people: number): KnownClass {
  if (people < constants.smallHandlerBelow.value) return 'small';
  if (people < constants.officerFrom.value) return 'ordinary';
  return people > constants.auditPeopleAbove.value ? 'large' : 'officer';
}
