import { Button } from '@mantine/core';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useCallback, useEffect, useRef, useState } from 'react';
import { text } from '../../../shared/lib/index.ts';
import { openPdf } from '../../workers/openPdf.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';

/** A page that is not there by then never comes. */
const patienceMillis = 20_000;
const pageWidth = 760;
/** However large a page says it is. */
const longestSide = 4000;

type Problem = 'locked' | 'damaged' | 'slow';
type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly document: PDFDocumentProxy }
  | { readonly kind: 'failed'; readonly problem: Problem };

interface PdfPreviewProps {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** A PDF, a page at a time. */
export function PdfPreview({ bytes, name }: PdfPreviewProps) {
  const { say } = useSpeech();
  const [state, setState] = useState<State>({ kind: 'opening' });
  const [page, setPage] = useState(1);
  const onFailed = useCallback((problem: Problem) => setState({ kind: 'failed', problem }), []);
  useEffect(() => {
    let isWanted = true;
    const { task, close } = openPdf(bytes);
    const fail = (problem: Problem) => isWanted && setState({ kind: 'failed', problem });
    const patience = setTimeout(() => {
      fail('slow');
      close();
    }, patienceMillis);
    task.promise.then(
      (document) => {
        clearTimeout(patience);
        if (isWanted) setState({ kind: 'open', document });
      },
      (error: unknown) => {
        clearTimeout(patience);
        fail(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged');
      },
    );
    return () => {
      isWanted = false;
      clearTimeout(patience);
      close();
    };
  }, [bytes]);
  if (state.kind === 'failed') return <p role="alert">{say(words[state.problem])}</p>;
  if (state.kind === 'opening') {
    return (
      <p className="quiet" role="status">
        {say(words.opening)}
      </p>
    );
  }
  const { document } = state;
  const pages = document.numPages;
  return (
    <>
      <div className="evidence-pages">
        <Button variant="default" disabled={page <= 1} onClick={() => setPage(page - 1)}>
          {say(words.previous)}
        </Button>
        <span aria-live="polite">{say(words.page, { page, pages })}</span>
        <Button variant="default" disabled={page >= pages} onClick={() => setPage(page + 1)}>
          {say(words.next)}
        </Button>
      </div>
      <PdfPage
        key={page}
        document={document}
        page={page}
        label={say(words.pageOf, { name, page })}
        onFailed={onFailed}
      />
    </>
  );
}

interface PdfPageProps {
  readonly document: PDFDocumentProxy;
  readonly page: number;
  readonly label: string;
  readonly onFailed: (problem: Problem) => void;
}

function PdfPage({ document, page, label, onFailed }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isWanted = true;
    let stop: (() => void) | undefined;
    const patience = setTimeout(() => {
      if (isWanted) onFailed('slow');
    }, patienceMillis);
    const draw = async () => {
      const proxy = await document.getPage(page);
      if (!isWanted || canvas.current === null) return;
      const { width, height } = proxy.getViewport({ scale: 1 });
      const density = Math.min(2, window.devicePixelRatio);
      const scale = Math.min((pageWidth * density) / width, longestSide / Math.max(width, height));
      const viewport = proxy.getViewport({ scale });
      canvas.current.width = Math.max(1, Math.floor(viewport.width));
      canvas.current.height = Math.max(1, Math.floor(viewport.height));
      const rendering = proxy.render({ canvas: canvas.current, viewport });
      stop = () => rendering.cancel();
      await rendering.promise;
    };
    draw()
      .catch(() => isWanted && onFailed('damaged'))
      .finally(() => clearTimeout(patience));
    return () => {
      isWanted = false;
      clearTimeout(patience);
      stop?.();
    };
  }, [document, page, onFailed]);
  return (
    <div className="evidence-sheet">
      <canvas ref={canvas} role="img" aria-label={label} width={1} height={1} />
    </div>
  );
}

const words = {
  opening: text('Opening the document …', '正在打开文档……'),
  previous: text('Previous page', '上一页'),
  next: text('Next page', '下一页'),
  page: text('Page {page, number} of {pages, number}', '第{page, number}页，共{pages, number}页'),
  pageOf: text('{name}, page {page, number}', '{name}，第{page, number}页'),
  locked: text(
    'The document is locked with a password and is not shown here. Attach an unlocked copy, or save this one and open it with a program you trust.',
    '文档设有密码，不予显示。请添加未加密的副本，或者另存后使用可信程序打开。',
  ),
  damaged: text(
    'The document cannot be drawn: it is damaged, or not a PDF beyond its first bytes. The file itself is kept unchanged.',
    '无法显示文档：文件已损坏，或者并非PDF文件。文件本身保持原样。',
  ),
  slow: text(
    'Drawing the document took too long and was stopped. Save a copy to look at it.',
    '文档显示耗时过长，已停止。如需查看，请另存副本。',
  ),
};
