// Just what is used of these packages: @types/pdfkit would bring the types of Node into `shared/`.

declare module 'pdfkit' {
  interface StructureElement {
    add(child: StructureElement | StructureContent): StructureElement;
    end(): void;
  }

  /** Opaque: a run of marked content on one page. */
  interface StructureContent {
    readonly refs: readonly unknown[];
  }

  interface StructureOptions {
    alt?: string;
    lang?: string;
    scope?: 'Column' | 'Row' | 'Both';
    bbox?: [number, number, number, number];
    placement?: 'Block' | 'Inline';
  }

  interface OutlineItem {
    addItem(
      title: string,
      options: { top: number; left: number; fit: false; expanded?: boolean },
    ): OutlineItem;
  }

  interface LayoutFont {
    layout(text: string, features?: unknown): unknown;
  }

  interface TextOptions {
    lineBreak: false;
    /** A number: `y` is where the baseline lies. */
    baseline: number;
    textWidth: number;
    wordCount: number;
    characterSpacing?: number;
  }

  class PDFDocument {
    constructor(options: {
      size: [number, number];
      margin: number;
      autoFirstPage: false;
      bufferPages: boolean;
      compress: boolean;
      font: null;
      fontLayoutCache: boolean;
      pdfVersion: '1.7';
      tagged: true;
      lang: string;
      displayTitle: true;
      info: Record<string, string | String | Date>;
    });
    readonly outline: OutlineItem;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    addPage(): this;
    end(): void;
    appendXML(xml: string, newline?: boolean): void;
    registerFont(name: string, source: LayoutFont): this;
    font(name: string, size: number): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    lineWidth(width: number): this;
    text(text: string, x: number, y: number, options: TextOptions): this;
    path(data: string): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    fill(): this;
    stroke(): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
    goTo(
      x: number,
      y: number,
      width: number,
      height: number,
      name: string,
      options: { structParent?: StructureElement; Contents: String },
    ): this;
    struct(type: string, options?: StructureOptions): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(tag: string): StructureContent;
    markContent(tag: 'Artifact', options: { type: 'Pagination' | 'Layout' }): this;
    endMarkedContent(): this;
  }

  export type { OutlineItem, StructureElement, StructureOptions };
  export default PDFDocument;
}

declare module 'fontkit' {
  interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly codePoints: number[];
  }

  interface GlyphPosition {
    xAdvance: number;
    yAdvance: number;
    xOffset: number;
    yOffset: number;
  }

  interface GlyphRun {
    glyphs: Glyph[];
    positions: GlyphPosition[];
    advanceWidth: number;
  }

  interface Font {
    readonly unitsPerEm: number;
    layout(text: string, features?: unknown): GlyphRun;
    glyphForCodePoint(codePoint: number): Glyph;
    hasGlyphForCodePoint(codePoint: number): boolean;
  }

  export type { Font, Glyph, GlyphPosition, GlyphRun };
  export function create(bytes: Uint8Array): Font;
}

declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
