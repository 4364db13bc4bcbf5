import { text } from '../../../../shared/lib/index.ts';
import type { AdjustedPack, PackProblem } from '../../../../shared/policy/adjust/index.ts';
import type { Pack } from '../../../../shared/policy/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';

const words = {
  title: text('Before it can be saved', '保存前须处理'),
  problem: text('{place}: expected {expected}. {fix}', '{place}：应为{expected}。{fix}'),
  weights: text('Weights', '权重'),
  bands: text('Bands', '等级'),
  settings: text('Readings by default', '默认理解'),
  added: text('Commitments of your own', '自有承诺'),
  titleOf: text('Title', '名称'),
  pack: text('The pack', '规则包'),
};

const mostShown = 12;

interface PackProblemsProps {
  readonly problems: readonly PackProblem[];
  readonly draft: AdjustedPack;
  readonly base: Pack;
}

/** What keeps a draft from being a pack, by the part of the editor it stands in. */
export function PackProblems({ problems, draft, base }: PackProblemsProps) {
  const { say } = useSpeech();
  const place = (path: string): string => {
    const [first = '', second = ''] = path.split(/[.[\]]+/);
    const setting = base.settings.find(({ id }) => id === second);
    switch (first) {
      case 'principles':
        return say(words.weights);
      case 'bands':
      case 'bestBandWhenCritical':
        return say(words.bands);
      case 'commitments':
      case 'switchedOff':
        return second;
      case 'settings':
        return setting === undefined ? say(words.settings) : say(setting.label);
      case 'added':
        return draft.added?.[Number(second)]?.id ?? say(words.added);
      case 'reasons':
        return second === 'weights' || second === 'bands' || second === 'settings'
          ? say(words[second])
          : say(words.added);
      case 'title':
        return say(words.titleOf);
      default:
        return say(words.pack);
    }
  };
  return (
    <section aria-labelledby="studio-problems" aria-live="polite" className="studio-problems">
      <h3 id="studio-problems">{say(words.title)}</h3>
      <ul className="studio-moves small">
        {problems.slice(0, mostShown).map(({ path, expected, fix }) => (
          <li key={path}>
            {say(words.problem, { place: place(path), expected: say(expected), fix: say(fix) })}
          </li>
        ))}
        {problems.length > mostShown ? <li>…</li> : null}
      </ul>
    </section>
  );
}
