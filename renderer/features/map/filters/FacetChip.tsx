import { text } from '../../../../shared/lib/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { useMapState } from '../mapState.ts';
import type { Facet } from './filterFacets.ts';
import { chosenOf, facetWords, useFacetOptions, withChosen } from './filterFacets.ts';

const words = {
  between: text(' or ', '或'),
  more: text('{name} and {count, number} more', '{name}等{count, number}项'),
  remove: text('Remove the filter “{facet}”', '移除筛选条件“{facet}”'),
};

const mostNamed = 2;

/** One filter that is set, removable by itself. */
export function FacetChip({ facet }: { readonly facet: Facet }) {
  const speech = useSpeech();
  const { say } = speech;
  const { filter, setFilter } = useMapState();
  const options = useFacetOptions(facet, speech);
  const chosen = chosenOf(filter, facet);
  const names = chosen
    .slice(0, mostNamed)
    .map((value) => options?.find((option) => option.value === value)?.label ?? value);
  const more = chosen.length - mostNamed;
  const name = names.join(say(words.between));
  return (
    <li className="filter-chip">
      <span className="quiet">{say(facetWords[facet])}</span>
      <span>{more > 0 ? say(words.more, { name, count: more }) : name}</span>
      <button
        type="button"
        aria-label={say(words.remove, { facet: say(facetWords[facet]) })}
        onClick={() => setFilter((before) => withChosen(before, facet, []))}
      >
        ×
      </button>
    </li>
  );
}
