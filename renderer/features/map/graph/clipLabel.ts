const family = "'Inter Variable', 'Noto Sans SC', system-ui, sans-serif";

const widths = new Map<string, number>();
const clipped = new Map<string, string>();
/** Labels are few and come again with every drawing; beyond this the caches begin anew. */
const mostKept = 20_000;

let context: CanvasRenderingContext2D | null | undefined;

/** The text, or as much of it as fits the width with an ellipsis. */
export function clipLabel(label: string, width: number, fontSize: number, weight = 400): string {
  const key = `${fontSize} ${weight} ${width} ${label}`;
  const found = clipped.get(key);
  if (found !== undefined) return found;
  const fits = clip(label, width, `${weight} ${fontSize}px ${family}`);
  if (clipped.size > mostKept) clipped.clear();
  clipped.set(key, fits);
  return fits;
}

function clip(label: string, width: number, font: string): string {
  if (widthOf(label, font) <= width) return label;
  const signs = [...label];
  let least = 0;
  let most = signs.length;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (widthOf(`${signs.slice(0, middle).join('')}…`, font) <= width) least = middle;
    else most = middle - 1;
  }
  return `${signs.slice(0, least).join('').trimEnd()}…`;
}

function widthOf(label: string, font: string): number {
  const key = `${font} ${label}`;
  const found = widths.get(key);
  if (found !== undefined) return found;
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return label.length * 7;
  context.font = font;
  const { width } = context.measureText(label);
  if (widths.size > mostKept) widths.clear();
  widths.set(key, width);
  return width;
}
