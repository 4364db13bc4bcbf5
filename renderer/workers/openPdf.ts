import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import { getDocument, PDFWorker } from 'pdfjs-dist';

/** Fonts every PDF may take for granted, and the tables of Chinese, Japanese and Korean ones: our own files. */
const dataFiles: { readonly [path: string]: string } = {
  ...import.meta.glob<string>('../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
    query: '?url&no-inline',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob<string>('../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
    query: '?url&no-inline',
    import: 'default',
    eager: true,
  }),
};
const addresses = new Map(
  Object.entries(dataFiles).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]),
);

/** Gives the reader those files and nothing else, whatever a document asks for. */
class OwnFiles {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const address = addresses.get(filename);
    if (address === undefined) throw new Error(`No file "${filename}" comes with the program.`);
    const response = await fetch(address);
    return new Uint8Array(await response.arrayBuffer());
  }
}

/** A picture inside a document that would unpack to more pixels is left out. */
const largestPicturePixels = 40_000_000;

export interface OpenedPdf {
  readonly task: PDFDocumentLoadingTask;
  /** Ends the worker, whatever it is doing. */
  readonly close: () => void;
}

/**
 * Opens a PDF in a worker of its own: no scripts, no forms of XFA, no code made at run time, no network,
 * glyphs drawn as paths. Pictures in JPEG 2000 and JBIG2 need WebAssembly, which the content policy
 * forbids: they stay blank.
 */
export function openPdf(bytes: Uint8Array): OpenedPdf {
  const thread = new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
  const worker = new PDFWorker({ port: thread as unknown as null }); // its types say null where a worker goes
  const task = getDocument({
    // A copy: what is handed over is gone here.
    data: bytes.slice(),
    worker,
    BinaryDataFactory: OwnFiles,
    // Never asked for: they only tell the reader that there are such files.
    cMapUrl: 'cmaps/',
    standardFontDataUrl: 'standard_fonts/',
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
    maxImageSize: largestPicturePixels,
    stopAtErrors: false,
    verbosity: 0,
  });
  return {
    task,
    close() {
      void task.destroy().catch(() => undefined);
      worker.destroy();
      thread.terminate();
    },
  };
}
