/** True for prose that says something in at least one language. */
export function isStated(words: unknown): boolean {
  if (typeof words === 'string') return words.trim() !== '';
  if (typeof words !== 'object' || words === null || 'is' in words) return false;
  return Object.values(words).some((each) => typeof each === 'string' && each.trim() !== '');
}
