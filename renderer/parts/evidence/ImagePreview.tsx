import { useEffect, useMemo, useRef, useState } from 'react';
import { text } from '../../../shared/lib/index.ts';
import type { MediaType } from '../../data/evidence/mediaTypeOf.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import type { ImageSize } from './imageSizeOf.ts';
import { imageSizeOf } from './imageSizeOf.ts';

/** More pixels than a camera makes; beyond it unpacking takes hundreds of megabytes. */
const mostPixels = 60_000_000;
/** The canvas holds no more than a screen shows. */
const longestSide = 1600;

interface ImagePreviewProps {
  readonly bytes: Uint8Array;
  readonly type: MediaType;
  readonly name: string;
}

/** A picture, drawn by us on a canvas: the first frame of a moving one. */
export function ImagePreview({ bytes, type, name }: ImagePreviewProps) {
  const { say } = useSpeech();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isDamaged, setDamaged] = useState(false);
  const isLarge = useMemo(() => isTooLarge(imageSizeOf(bytes, type)), [bytes, type]);
  useEffect(() => {
    let isWanted = true;
    drawImage(bytes, type, canvas.current).catch(() => isWanted && setDamaged(true));
    return () => {
      isWanted = false;
    };
  }, [bytes, type]);
  if (isLarge || isDamaged) {
    return <p role="alert">{say(isLarge ? words.large : words.damaged)}</p>;
  }
  return (
    <div className="evidence-sheet">
      <canvas ref={canvas} role="img" aria-label={name} width={1} height={1} />
    </div>
  );
}

function isTooLarge(size: ImageSize | undefined): boolean {
  return size !== undefined && size.width * size.height > mostPixels;
}

async function drawImage(
  bytes: Uint8Array,
  type: MediaType,
  canvas: HTMLCanvasElement | null,
): Promise<void> {
  const size = imageSizeOf(bytes, type);
  if (canvas === null || isTooLarge(size)) return;
  if (size === undefined || size.width === 0 || size.height === 0) throw new Error('No size.');
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type }));
  try {
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  } finally {
    bitmap.close();
  }
}

const words = {
  large: text(
    'The picture has more than 60 million pixels and is not drawn here. Save a copy to look at it.',
    '图片超过6000万像素，不予显示。如需查看，请另存副本。',
  ),
  damaged: text(
    'The picture cannot be drawn: the file is damaged, or not what its first bytes say. The file itself is kept unchanged.',
    '无法显示图片：文件已损坏，或者内容与文件头不符。文件本身保持原样。',
  ),
};
