/** A line of text as it lies in a figure. */
interface LaidText {
  readonly text: string;
  readonly font: string;
  readonly fill: string;
  /** The outline that keeps a name readable over lines; null where there is none. */
  readonly outline: { readonly colour: string; readonly width: number } | null;
  readonly opacity: number;
  /** From the text's own units to those of the figure. */
  readonly matrix: DOMMatrix;
  readonly x: number;
  readonly y: number;
}

/** The words of a figure, and the figure without them. */
export interface SplitFigure {
  readonly svg: string;
  readonly draw: (context: CanvasRenderingContext2D, scale: number) => void;
}

/**
 * Takes the words out of a figure, to draw them on a canvas with the fonts of the page: an SVG used as a
 * picture may load none. Waits until the fonts hold every sign of the words.
 */
export async function takeTexts(svg: string): Promise<SplitFigure> {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const stage = document.createElement('div');
  // Laid out as ever, but never seen: positions of signs exist for what is in the page alone.
  Object.assign(stage.style, { position: 'fixed', left: '0', top: '0', visibility: 'hidden' });
  stage.setAttribute('aria-hidden', 'true');
  const figure = document.importNode(parsed, true) as Element as SVGSVGElement; // our own file: its root is an <svg>
  stage.append(figure);
  document.body.append(stage);
  try {
    const elements = [...figure.querySelectorAll<SVGTextContentElement>('text, tspan')].filter(
      ({ childElementCount, textContent }) => childElementCount === 0 && textContent.trim() !== '',
    );
    await Promise.all(
      elements.map((element) => document.fonts.load(fontOf(element), element.textContent)),
    );
    const texts = elements.flatMap((element) => layText(element));
    for (const element of figure.querySelectorAll('text')) element.remove();
    return {
      svg: new XMLSerializer().serializeToString(figure),
      draw: (context, scale) => {
        for (const text of texts) drawText(context, scale, text);
      },
    };
  } finally {
    stage.remove();
  }
}

function fontOf(element: Element): string {
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  return `${fontWeight} ${fontSize} ${fontFamily}`;
}

function layText(element: SVGTextContentElement): readonly LaidText[] {
  if (element.getNumberOfChars() === 0) return [];
  const { x, y } = element.getStartPositionOfChar(0);
  const matrix = (element as SVGTextContentElement & SVGGraphicsElement).getCTM(); // texts are graphics elements
  if (matrix === null) return [];
  const { fill, stroke, strokeWidth } = getComputedStyle(element);
  return [
    {
      text: element.textContent.replaceAll(/\s+/g, ' ').trim(),
      font: fontOf(element),
      fill,
      outline: stroke === 'none' ? null : { colour: stroke, width: Number.parseFloat(strokeWidth) },
      opacity: opacityOf(element),
      matrix: DOMMatrix.fromMatrix(matrix),
      x,
      y,
    },
  ];
}

function opacityOf(element: Element): number {
  const own = Number(getComputedStyle(element).opacity);
  const { parentElement } = element;
  return parentElement instanceof SVGElement ? own * opacityOf(parentElement) : own;
}

function drawText(context: CanvasRenderingContext2D, scale: number, laid: LaidText): void {
  const { text, font, fill, outline, opacity, matrix, x, y } = laid;
  context.save();
  context.setTransform(new DOMMatrix().scale(scale).multiply(matrix));
  context.globalAlpha = opacity;
  context.font = font;
  if (outline !== null) {
    context.strokeStyle = outline.colour;
    context.lineWidth = outline.width;
    context.lineJoin = 'round';
    context.strokeText(text, x, y);
  }
  context.fillStyle = fill;
  if (fill !== 'none') context.fillText(text, x, y);
  context.restore();
}
