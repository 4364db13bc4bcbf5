import type { Text } from '../../../../shared/lib/index.ts';
import type { LevelGuide } from '../../../../shared/standards/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';

interface ScaleGuideProps<L extends string> {
  readonly title: Text;
  readonly levels: readonly L[];
  readonly guides: { readonly [K in L]: LevelGuide };
}

/** What each level of a scale looks like in practice, folded away until it is wanted. */
export function ScaleGuide<L extends string>({ title, levels, guides }: ScaleGuideProps<L>) {
  const { say } = useSpeech();
  return (
    <details className="impact-scale">
      <summary>{say(title)}</summary>
      <dl>
        {levels.map((level) => (
          <div key={level}>
            <dt>{say(guides[level].name)}</dt>
            <dd>{say(guides[level].guide)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
