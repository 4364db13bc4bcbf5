import type { Language } from '../../shared/lib/index.ts';
import { inLanguage, text } from '../../shared/lib/index.ts';
import { registers } from '../../shared/map/index.ts';

const words = {
  title: text('Cartulary', 'Cartulary'),
  lead: text(
    'What a company does with personal information, beside what its privacy policy says it does.',
    '对照企业的个人信息处理实践与其隐私政策的承诺。',
  ),
  commands: text(
    'Assessments, reports and workbooks are made from the command line for now: see the README.',
    '目前请通过命令行进行评估并生成报告和工作簿，参见 README。',
  ),
  registers: text('What the map holds', '数据地图的内容'),
};

/** The first screen: what this is, and the registers the map is made of. */
export function Welcome({ languages }: { readonly languages: readonly string[] }) {
  const language: Language = languages[0]?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
  return (
    <main lang={language}>
      <h1>{inLanguage(words.title, language)}</h1>
      <p>{inLanguage(words.lead, language)}</p>
      <p className="quiet">{inLanguage(words.commands, language)}</p>
      <h2>{inLanguage(words.registers, language)}</h2>
      <dl>
        {Object.values(registers).map((register) => (
          <div key={register.id}>
            <dt>{inLanguage(register.many, language)}</dt>
            <dd>{inLanguage(register.help, language)}</dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
