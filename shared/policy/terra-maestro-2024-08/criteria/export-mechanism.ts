import { text } from '../../../lib/index.ts';
import { flowViews } from '../../../map/index.ts';
import { lawVerdict, lawVerdictReads, rowOf, transferDecisions } from '../../../transfers/index.ts';
import type { NamedRecords } from '../../index.ts';
import { defineCriterion, doesNotApply, met, pointTo } from '../../index.ts';
import { exportedFlowSayings } from '../lib/exportedFlow.ts';
import { mendExport, mendExportReads } from '../lib/mendExport.ts';

/** C15, law: the mechanism the rules on exports ask for is there before data leaves mainland China. */
export const exportMechanism = defineCriterion({
  id: 'export-mechanism',
  kind: 'law',
  revision: 1,
  severity: 'critical',
  title: text('Legal mechanism for each export', '每项出境具备法定机制'),
  rule: text(
    'Met when the export is exempt, or has the security assessment, filed contract or certificate that the decision table asks for: passed, for this recipient, in force since before the export began, still valid, covering purpose and categories, filed in time. An export to a barred recipient, or to a foreign authority without approval, is not met.',
    '属于豁免情形，或已具备决策表所要求的安全评估、备案合同或认证，且已通过、针对该接收方、先于出境生效、仍在有效期、涵盖目的与类别、按期备案的，为符合。向受限接收方提供，或未经批准向外国机构提供的，为不符合。',
  ),
  clauses: [
    { instrument: 'pipl', article: '38, 40, 41, 42' },
    { instrument: 'order-16', article: '3-9' },
    { instrument: 'order-13', article: '6, 7' },
    { instrument: 'order-20', article: '5, 8' },
  ],
  judges: 'flows',
  reads: [...lawVerdictReads, ...mendExportReads],
  settings: ['exempt-flows-leave-counters'],
  applies(flow, facts) {
    const view = facts.derived(flowViews).get(flow.id);
    if (view === undefined || view.leavesMainland === 'no')
      return doesNotApply('stays-in-mainland');
    return facts.derived(transferDecisions).has(flow.id) ? null : doesNotApply('ended-earlier');
  },
  judge(flow, facts) {
    const decision = facts.derived(transferDecisions).get(flow.id);
    if (decision === undefined) return doesNotApply('ended-earlier');
    const found = lawVerdict(decision, facts);
    if (found.outcome === 'met') return met;
    const recipient = facts.derived(flowViews).get(flow.id)?.recipient;
    const records: NamedRecords = {
      ...(found.mechanism === null ? {} : { mechanism: pointTo('mechanisms', found.mechanism) }),
      ...(recipient === undefined ? {} : { partner: pointTo('partners', recipient.id) }),
    };
    const figures = {
      ...(found.row === null ? {} : { row: rowOf(found.row).number }),
      ...(found.day === null ? {} : { day: found.day }),
    };
    const code =
      found.code === 'exempt' || found.code === 'mechanism-in-force' ? 'met' : found.code;
    return {
      outcome: found.outcome,
      code,
      records,
      figures,
      ...(found.outcome === 'undetermined' ? { missing: found.missing } : {}),
    };
  },
  mend: (flow, facts, finding) => (finding.code === 'filed-late' ? [] : mendExport(flow, facts)),
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} is exempt, or has the mechanism the rules on exports ask for.',
        '{record}属于豁免情形，或已具备出境规则所要求的机制。',
      ),
    },
    'stays-in-mainland': exportedFlowSayings['stays-in-mainland'],
    'ended-earlier': {
      outcome: 'not-applicable',
      text: text(
        '{record} ended before this calendar year, whose head-counts decide what an export needs.',
        '{record}在本日历年度之前已终止，而出境要求依本年度人数确定。',
      ),
    },
    'nothing-personal': {
      outcome: 'not-applicable',
      text: text(
        '{record} carries neither personal information nor important data.',
        '{record}既不含个人信息，也不含重要数据。',
      ),
    },
    'not-approved': {
      outcome: 'not-met',
      text: text(
        '{record} goes to an authority abroad, {partner}, without approval of the competent PRC authority.',
        '{record}未经中国主管机关批准，即向属于境外机构的{partner}提供数据。',
      ),
      fix: text(
        'Stop {record} at once and apply for approval before anything is handed over.',
        '立即停止{record}，经主管机关批准后方可提供。',
      ),
    },
    'restricted-recipient': {
      outcome: 'not-met',
      text: text(
        '{record} goes to {partner}, which is barred from receiving personal information or restricted in it.',
        '{record}的接收方{partner}已被列入限制或者禁止个人信息提供清单。',
      ),
      fix: text(
        'Stop {record}; resume only when {partner} is off the list, or with another recipient.',
        '停止{record}；在{partner}移出清单或更换接收方之前不得恢复。',
      ),
    },
    'no-security-assessment': {
      outcome: 'not-met',
      text: text(
        'Row {row} of the decision table asks for a CAC security assessment of {record}, and there is no mechanism.',
        '依决策表第{row}行，{record}须通过数据出境安全评估，而目前没有任何出境机制。',
      ),
      fix: text(
        'Stop {record}, apply for the security assessment and begin anew once it has passed.',
        '停止{record}，申报数据出境安全评估，通过后重新开始。',
      ),
    },
    'no-contract': {
      outcome: 'not-met',
      text: text(
        'Row {row} of the decision table asks for a filed standard contract or a certificate for {record}, and there is no mechanism.',
        '依决策表第{row}行，{record}须订立并备案标准合同或者通过认证，而目前没有任何出境机制。',
      ),
      fix: text(
        'Stop {record}, conclude the standard contract or obtain the certificate, and begin anew once it is in force.',
        '停止{record}，订立标准合同或者取得认证，生效后重新开始。',
      ),
    },
    'other-kind': {
      outcome: 'not-met',
      text: text(
        '{mechanism} is not of a kind that row {row} of the decision table accepts for {record}.',
        '{mechanism}的类型不满足决策表第{row}行对{record}的要求。',
      ),
      fix: text(
        'Obtain the mechanism that row {row} asks for before {record} goes on.',
        '在{record}继续之前，取得第{row}行所要求的机制。',
      ),
    },
    refused: {
      outcome: 'not-met',
      text: text(
        '{mechanism} was refused or withdrawn, and {record} relies on it.',
        '{record}所依据的{mechanism}未通过或已撤销。',
      ),
      fix: text(
        'Stop {record} until a mechanism has been granted.',
        '停止{record}，直至取得有效的出境机制。',
      ),
    },
    'in-progress': {
      outcome: 'not-met',
      text: text(
        '{mechanism} is still in progress while {record} goes on.',
        '{mechanism}尚在办理，而{record}已在进行。',
      ),
      fix: text(
        'Hold {record} back until {mechanism} has passed.',
        '在{mechanism}通过之前暂停{record}。',
      ),
    },
    'other-recipient': {
      outcome: 'not-met',
      text: text(
        '{mechanism} was made for another recipient than the one of {record}.',
        '{mechanism}所针对的接收方并非{record}的接收方。',
      ),
      fix: text(
        'Obtain a mechanism for the recipient of {record}.',
        '针对{record}的接收方取得出境机制。',
      ),
    },
    'not-in-force': {
      outcome: 'not-met',
      text: text(
        '{mechanism} is not in force yet, and {record} relies on it.',
        '{record}所依据的{mechanism}尚未生效。',
      ),
      fix: text(
        'Hold {record} back until {mechanism} is in force.',
        '在{mechanism}生效之前暂停{record}。',
      ),
    },
    'began-earlier': {
      outcome: 'not-met',
      severity: 'serious',
      text: text(
        '{record} began before {mechanism} came into force on {day}.',
        '{record}在{mechanism}于{day}生效之前即已开始。',
      ),
      fix: text(
        'Begin {record} anew under {mechanism}; record how the earlier export is dealt with.',
        '依据{mechanism}重新开始{record}，并就此前的出境留存处理说明。',
      ),
    },
    expired: {
      outcome: 'not-met',
      text: text(
        '{mechanism} expired on {day}, and {record} goes on.',
        '{mechanism}已于{day}届满，而{record}仍在进行。',
      ),
      fix: text(
        'Renew {mechanism} before {record} goes on.',
        '在{record}继续之前，重新办理{mechanism}。',
      ),
    },
    'other-purpose': {
      outcome: 'not-met',
      text: text(
        'The purpose of {record} is not among those that {mechanism} covers.',
        '{record}的目的不在{mechanism}涵盖的目的之内。',
      ),
      fix: text(
        'Extend {mechanism} to that purpose by a new procedure, or stop {record}.',
        '就该目的重新办理{mechanism}，或停止{record}。',
      ),
    },
    'other-categories': {
      outcome: 'not-met',
      text: text(
        '{record} carries a category that {mechanism} does not cover.',
        '{record}含有{mechanism}未涵盖的信息种类。',
      ),
      fix: text(
        'Leave the category out, or extend {mechanism} to it by a new procedure.',
        '不再传输该类别，或就其重新办理{mechanism}。',
      ),
    },
    'not-filed': {
      outcome: 'not-met',
      severity: 'serious',
      text: text(
        '{mechanism} had to be filed by {day} and has not been.',
        '{mechanism}应于{day}之前备案，至今未备案。',
      ),
      fix: text(
        'File {mechanism} with the impact assessment report at once.',
        '立即提交{mechanism}及影响评估报告备案。',
      ),
    },
    'filed-late': {
      outcome: 'not-met',
      severity: 'minor',
      isPast: true,
      text: text(
        '{mechanism} was filed after the time for it had ended on {day}.',
        '{mechanism}逾期备案，备案期限为{day}。',
      ),
      fix: text(
        'Record the reason for the delay and watch the filing dates of later contracts.',
        '就逾期原因留存说明，并关注后续合同的备案期限。',
      ),
    },
    'decision-open': {
      outcome: 'undetermined',
      text: text(
        'What the rules on exports ask for {record} cannot be told yet.',
        '尚无法判断出境规则对{record}的要求。',
      ),
      fix: text(
        'Enter the facts that decide it: places, recipient, head-counts, exemption, important data.',
        '补录据以判断的事实：所在地、接收方、人数、豁免情形、是否含重要数据。',
      ),
    },
    'mechanism-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said under which mechanism {record} leaves; row {row} asks for one.',
        '{record}依据何种机制出境未载明；第{row}行要求具备机制。',
      ),
      fix: text(
        'Link the mechanism of {record}, or enter that there is none.',
        '关联{record}的出境机制；没有的，注明“无”。',
      ),
    },
    'mechanism-open': {
      outcome: 'undetermined',
      text: text(
        '{mechanism} lacks facts without which it cannot be told whether it carries {record}.',
        '{mechanism}的记录不完整，无法判断其能否支持{record}。',
      ),
      fix: text(
        'Complete {mechanism}: kind, result, recipient, dates, purposes, categories.',
        '补全{mechanism}：类型、结果、接收方、日期、目的和类别。',
      ),
    },
    'bay-area-open': {
      outcome: 'undetermined',
      text: text(
        'It is open whether {record} may rely on the Bay Area contract {mechanism}.',
        '{record}能否采用大湾区标准合同{mechanism}尚无法判断。',
      ),
      fix: text(
        'Enter whether both parties are in the Bay Area and whether anything is passed on out of it.',
        '补录双方是否位于大湾区，以及是否向大湾区以外再转移。',
      ),
    },
    'flow-open': {
      outcome: 'undetermined',
      text: text(
        '{record} lacks the facts that would be compared with {mechanism}.',
        '{record}缺少与{mechanism}核对所需的事实。',
      ),
      fix: text(
        'Complete {record}: recipient, start, purpose, categories.',
        '补全{record}：接收方、开始日期、目的和类别。',
      ),
    },
  },
});
