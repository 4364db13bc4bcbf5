// The library's own worker: it waits for a page to speak to it as soon as it runs.
import 'pdfjs-dist/build/pdf.worker.mjs';
