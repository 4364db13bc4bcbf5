import { useMemo } from 'react';
import { text } from '../../../shared/lib/index.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';

/** The most of a text that is shown: a page of megabytes would hold up the window. */
const shownBytes = 200_000;

/** The beginning of a text, as text: whatever it says of itself, nothing in it is carried out. */
export function TextPreview({
  bytes,
  name,
}: {
  readonly bytes: Uint8Array;
  readonly name: string;
}) {
  const { say, number } = useSpeech();
  const content = useMemo(
    () => new TextDecoder('utf-8').decode(bytes.subarray(0, shownBytes), { stream: true }),
    [bytes],
  );
  return (
    <>
      {/* Reached by the keyboard, since it scrolls. */}
      <pre className="evidence-text" tabIndex={0} aria-label={name} dir="auto">
        {content}
      </pre>
      {bytes.length > shownBytes ? (
        <p className="quiet small">{say(words.cut, { size: number(shownBytes / 1000) })}</p>
      ) : null}
    </>
  );
}

const words = {
  cut: text(
    'The first {size} kB are shown. Save a copy to read the rest.',
    '仅显示前{size} kB。如需查看其余内容，请另存副本。',
  ),
};
