import PDFDocument from 'pdfkit';

import type { ReportModel } from '../../../report/reportModel.ts';
import type { LaidPage } from '../compose/laidPage.ts';
import type { FontBook } from '../layout/fontBook.ts';
import type { PageGeometry } from '../style.ts';
import { drawPage, type Pen } from './drawPage.ts';
import { createPdfPacker, type PdfPacker } from './pdfPacker.ts';
import { createStructureTree } from './structureTree.ts';

/**
 * Draws laid pages as a tagged PDF. `onPage` is called before every page, so that a caller can give
 * way, show progress, or throw to stop. Pages are written, and emptied, as they are drawn.
 */
export async function drawDocument(
  model: ReportModel,
  book: FontBook,
  geometry: PageGeometry,
  pages: readonly LaidPage[],
  onPage: (done: number, total: number) => Promise<void>,
): Promise<Uint8Array> {
  const document = createDocument(model, geometry);
  const packer = createPdfPacker();
  const { started, ended } = collect(document, packer);
  // Once the first bytes came through, pdfkit's stream passes on the rest without keeping any.
  await started;
  const pen = createPen(document, book, geometry, pages);
  for (const [index, page] of pages.entries()) {
    await onPage(index, pages.length);
    drawPage(pen, page);
    // Nothing looks at a drawn page again; a long report would hold on to all of them.
    page.marks.length = 0;
  }
  document.appendXML(pdfUaIdentification);
  document.end();
  await ended;
  return packer.finish();
}

/*
 * pdfkit's own `subset: 'PDF/UA'` adds this mark and a CIDSet to every font; the set leaves out the
 * parts of composite glyphs, which ISO 14289-1 (7.21.4.2) forbids. The mark alone is right.
 */
const pdfUaIdentification = `
<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`;

function createDocument(model: ReportModel, geometry: PageGeometry): PDFDocument {
  const producer = new XmlSafeString('Cartulary');
  return new PDFDocument({
    size: [geometry.width, geometry.height],
    margin: 0,
    autoFirstPage: false,
    bufferPages: false,
    compress: false,
    font: null,
    fontLayoutCache: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: model.language,
    displayTitle: true,
    // The document's ID is the digest of these, so that the same report has the same one.
    info: {
      Title: new XmlSafeString(model.cover.title),
      Author: new XmlSafeString(model.cover.organisation),
      Subject: new XmlSafeString(model.cover.kind),
      Keywords: new XmlSafeString(model.cover.digest),
      Creator: producer,
      Producer: producer,
      CreationDate: new Date(`${model.asOf}T00:00:00Z`),
    },
  });
}

const xmlEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

/** pdfkit takes the value of an entry for the Info dictionary and its text for the XMP packet. */
class XmlSafeString extends String {
  override toString(): string {
    return this.valueOf().replace(/[&<>]/g, (character) => xmlEscapes[character] ?? character);
  }
}

function collect(
  document: PDFDocument,
  packer: PdfPacker,
): { readonly started: Promise<void>; readonly ended: Promise<void> } {
  const started = createSignal();
  const ended = createSignal();
  document.on('data', (chunk) => {
    try {
      packer.push(chunk);
      started.resolve();
    } catch (error) {
      started.reject(error);
      ended.reject(error);
    }
  });
  document.on('end', () => ended.resolve());
  return { started: started.promise, ended: ended.promise };
}

interface Signal {
  readonly promise: Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
}

/** `Promise.withResolvers` does the same from Node 22 on. */
function createSignal(): Signal {
  let resolve = (): void => {};
  let reject = (_error: unknown): void => {};
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve: () => resolve(), reject: (error) => reject(error) };
}

function createPen(
  document: PDFDocument,
  book: FontBook,
  geometry: PageGeometry,
  pages: readonly LaidPage[],
): Pen {
  const names = nameAnchors(pages);
  const registered = new Set<string>();
  return {
    document,
    structure: createStructureTree(document, pages),
    outline: [document.outline],
    pageWidth: geometry.width,
    fill: undefined,
    nameOf: (anchor) => {
      const name = names.get(anchor);
      if (name === undefined) throw new Error(`Expected an anchor ${anchor}, found none.`);
      return name;
    },
    fontName: (faceId) => {
      if (!registered.has(faceId)) {
        registered.add(faceId);
        document.registerFont(faceId, book.openFont(faceId));
      }
      return faceId;
    },
  };
}

/** Names of equal length in order: whatever order a name tree is sorted in, it is this one. */
function nameAnchors(pages: readonly LaidPage[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { anchors } of pages) {
    for (const { name } of anchors) {
      if (!names.has(name)) names.set(name, `d${String(names.size + 1).padStart(6, '0')}`);
    }
  }
  return names;
}
