import { useRecords } from '../../../data/session/sessionContext.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { words } from './words.ts';

/** Warns of measures the assessment counts on that do not work today. */
export function MeasuresInForce({ measures }: { readonly measures: unknown }) {
  const { say, read } = useSpeech();
  const records = useRecords('measures');
  if (!Array.isArray(measures)) return null;
  const chosen = new Set<unknown>(measures);
  const idle = records?.filter(
    ({ id, ...record }) => chosen.has(id) && record['status'] !== 'in-force',
  );
  if (idle === undefined || idle.length === 0) return null;
  const names = idle.map(({ code, name }) => `${code} ${read(name)}`).join(', ');
  return (
    <p className="impact-warning" role="status">
      {say(words.notInForce, { names })}
    </p>
  );
}
