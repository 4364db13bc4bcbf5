import { figureFonts } from './figureFonts.ts';
import type { PaintedFigure } from './partsSvg.ts';
import { partsSvg, writeParts } from './partsSvg.ts';
import { portableColour } from './portableColour.ts';

export interface StandaloneOptions {
  readonly title: string;
  /** What lies behind the figure, as a CSS colour; the page's ground when not given. */
  readonly background?: string;
  /** What stands under a figure taken from the page, such as its legend; from 0, 0 at its lower left. */
  readonly below?: FigureBelow;
}

export type FigureBelow = Pick<PaintedFigure, 'height' | 'parts' | 'texts'>;

/** Elements with this attribute are for the screen alone, such as areas that widen a thin line. */
const leaveOut = '[data-figure="skip"], foreignObject, script, style, .unseen';

/** Presentation attributes a drawing needs; those that children inherit are written where they change. */
const inherited = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'letter-spacing',
] as const;
const own = { opacity: '1', 'vector-effect': 'none', 'marker-end': 'none' } as const;

/** What stands in the clone of the page's own attributes: it means nothing in a file. */
const pageAttributes = /^(?:class|style|tabindex|id|focusable|role|aria-.*|data-.*|on.*)$/;

/**
 * An SVG file from parts, or from a figure as it stands on the page: as zoomed and coloured there, the
 * page's styles written into it, so that it looks the same in any program.
 */
export function standaloneSvg(
  source: SVGSVGElement | Omit<PaintedFigure, 'title' | 'background'>,
  { title, background = tokenColour('--ground'), below }: StandaloneOptions,
): string {
  if (!(source instanceof SVGSVGElement)) return partsSvg({ ...source, title, background });
  const copy = source.cloneNode(true) as SVGSVGElement; // a clone is of the same kind
  writeStyles(source, copy, undefined, idsReferred(copy));
  for (const element of copy.querySelectorAll(leaveOut)) element.remove();
  for (const element of copy.querySelectorAll('[data-figure]'))
    element.removeAttribute('data-figure');
  const { x, y, width, height: drawn } = frameOf(source);
  const height = drawn + (below?.height ?? 0);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${width}`,
    height: `${height}`,
    viewBox: `${x} ${y} ${width} ${height}`,
    role: 'img',
    'font-family': figureFonts,
  };
  for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, value);
  const ground = makeElement('rect', {
    x: `${x}`,
    y: `${y}`,
    width: `${width}`,
    height: `${height}`,
    fill: portableColour(background)?.colour ?? background,
    stroke: 'none',
  });
  const name = makeElement('title', {});
  name.textContent = title;
  for (const child of Array.from(copy.children)) if (child.tagName === 'title') child.remove();
  copy.prepend(name, ground);
  const written = new XMLSerializer().serializeToString(copy);
  if (below === undefined) return written;
  const added = `<g transform="translate(${x} ${y + drawn})">${writeParts(below)}</g>`;
  return written.replace(/<\/svg>$/, () => `${added}</svg>`);
}

/** The value of a colour variable of the page, such as `--ground`, in the theme shown. */
export function tokenColour(token: `--${string}`): string {
  return getComputedStyle(document.documentElement).getPropertyValue(token).trim();
}

function frameOf(source: SVGSVGElement): DOMRect {
  const { viewBox, clientWidth, clientHeight } = source;
  const box = viewBox.baseVal;
  return box.width > 0 ? box : new DOMRect(0, 0, clientWidth, clientHeight);
}

function makeElement(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Ids that patterns, clips and uses are called by: these alone are kept. */
function idsReferred(copy: SVGSVGElement): ReadonlySet<string> {
  const written = new XMLSerializer().serializeToString(copy);
  return new Set(
    [...written.matchAll(/(?:url\(["']?|href=["'])#([^)"']+)/g)].map(([, id]) => id ?? ''),
  );
}

type Styles = { readonly [property: string]: string };

function writeStyles(
  from: Element,
  to: Element,
  parent: Styles | undefined,
  keptIds: ReadonlySet<string>,
): void {
  const computed = getComputedStyle(from);
  if (computed.display === 'none' || computed.visibility === 'hidden') {
    to.setAttribute('data-figure', 'skip');
    return;
  }
  for (const { name } of Array.from(to.attributes)) {
    if (name === 'data-figure' || (name === 'id' && keptIds.has(to.id))) continue;
    if (pageAttributes.test(name)) to.removeAttribute(name);
  }
  const styles: Styles = Object.fromEntries(
    inherited.map((name) => [name, computed.getPropertyValue(name)]),
  );
  for (const [name, value] of Object.entries(styles)) {
    to.removeAttribute(name);
    if (parent?.[name] === value) continue;
    writeStyle(to, name, value);
  }
  for (const [name, initial] of Object.entries(own)) {
    const value = computed.getPropertyValue(name);
    to.removeAttribute(name);
    if (value !== initial && value !== '') to.setAttribute(name, value);
  }
  // Walked side by side: the copy has lost no child yet.
  const children = [...to.children];
  [...from.children].forEach((child, index) => {
    const copied = children[index];
    if (copied !== undefined) writeStyles(child, copied, styles, keptIds);
  });
}

function writeStyle(to: Element, name: string, value: string): void {
  if (name !== 'fill' && name !== 'stroke') {
    to.setAttribute(name, value.replaceAll(/(\d)px\b/g, '$1'));
    return;
  }
  const portable = portableColour(value);
  if (portable === undefined) to.setAttribute(name, value);
  else if (portable.opacity === 0) to.setAttribute(name, 'none');
  else if (portable.opacity === 1) to.setAttribute(name, portable.colour);
  else to.setAttribute(name, `rgba(${channelsOf(portable.colour).join(',')},${portable.opacity})`);
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
