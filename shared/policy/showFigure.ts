import type { Language } from '../lib/index.ts';
import { isMoment } from '../lib/index.ts';
import { placeName } from '../standards/index.ts';
import type { Figure } from './judgement.ts';

/**
 * A figure as it stands in a sentence: places by name, lists joined as the language does it, moments
 * to the minute in UTC. Numbers stay numbers, so that a wording can count with them.
 */
export function showFigure(figure: Figure, language: Language): string | number {
  if (typeof figure === 'number') return figure;
  if (typeof figure === 'string') {
    return isMoment(figure) ? `${figure.slice(0, 10)} ${figure.slice(11, 16)} UTC` : figure;
  }
  const items =
    'places' in figure ? figure.places.map((place) => placeName(place, language)) : figure.list;
  return items.join(language === 'en' ? ', ' : '、');
}
