import { takeTexts } from './drawTexts.ts';

/** Dots for each unit of the figure. */
const scale = 2;
/** Browsers draw no canvas with a longer side. */
const longestSide = 16_000;

/** The figure as PNG bytes at twice its size, or as large as a canvas can be; throws where it cannot be drawn. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  const figure = await takeTexts(svg);
  const address = URL.createObjectURL(
    new Blob([figure.svg], { type: 'image/svg+xml;charset=utf-8' }),
  );
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const fit = Math.min(scale, longestSide / Math.max(width, height, 1));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * fit));
    canvas.height = Math.max(1, Math.round(height * fit));
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser gives no canvas to draw on.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    figure.draw(context, fit);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('The canvas gave no picture.');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
