import { Button } from '@mantine/core';
import { Suspense, lazy, useEffect, useState } from 'react';
import { digestInGroups, text } from '../../../shared/lib/index.ts';
import type { Text } from '../../../shared/lib/index.ts';
import type { RecordIn } from '../../../shared/map/index.ts';
import { isNone } from '../../../shared/map/index.ts';
import { today } from '../../data/clock/now.ts';
import type { MediaType } from '../../data/evidence/mediaTypeOf.ts';
import { mediaTypeOf } from '../../data/evidence/mediaTypeOf.ts';
import { readAttachment } from '../../data/queries/readAttachment.ts';
import { useRecord, useSession } from '../../data/session/sessionContext.ts';
import { useHost } from '../../host/hostContext.ts';
import { digestBytes } from '../../workers/digestBytes.ts';
import { notify } from '../../ui/feedback/notify.ts';
import { sayBytes } from '../../ui/files/sayBytes.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { saveEvidence } from './evidenceFile.ts';
import { evidenceState, evidenceStateWords } from './evidenceState.ts';
import { ImagePreview } from './ImagePreview.tsx';
import { TextPreview } from './TextPreview.tsx';
import './evidence.css';

// The reader of PDF files is much code, and few ever look at one.
const PdfPreview = lazy(() => import('./PdfPreview.tsx').then((m) => ({ default: m.PdfPreview })));

interface EvidencePreviewProps {
  /** Id of the record. */
  readonly evidence: string;
}

/** A piece of evidence as far as it can be shown here; no other program is ever started for it. */
export function EvidencePreview({ evidence: id }: EvidencePreviewProps) {
  const { say } = useSpeech();
  const evidence = useRecord('evidence', id);
  if (evidence === undefined) return <p className="quiet">{say(words.reading)}</p>;
  if (evidence === null) return <p role="alert">{say(words.gone)}</p>;
  return <LoadedEvidence evidence={evidence as unknown as RecordIn<'evidence'>} />; // of its register
}

function LoadedEvidence({ evidence }: { readonly evidence: RecordIn<'evidence'> }) {
  const { say, read } = useSpeech();
  const { code, name, dated, expires, reference, sha256 } = evidence;
  return (
    <div className="evidence-preview">
      <header>
        <h3>
          <span className="code">{code}</span> {read(name)}
        </h3>
        <p className="quiet small">
          {say(evidenceStateWords[evidenceState(evidence, today())])}
          {dated === undefined ? null : ` · ${say(words.dated, { day: dated })}`}
          {typeof expires === 'string' ? ` · ${say(words.expires, { day: expires })}` : null}
        </p>
        {typeof reference === 'string' ? (
          <p>{say(words.reference, { reference: read(reference) })}</p>
        ) : null}
      </header>
      {sha256 === undefined || isNone(sha256) ? (
        <p className="quiet">{say(words.noFile)}</p>
      ) : (
        <StoredFile key={sha256} evidence={evidence} sha256={sha256} />
      )}
    </div>
  );
}

interface StoredFileProps {
  readonly evidence: RecordIn<'evidence'>;
  readonly sha256: string;
}

type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly message: Text }
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly type: MediaType };

function StoredFile({ evidence, sha256 }: StoredFileProps) {
  const { say, language } = useSpeech();
  const host = useHost();
  const file = useFile(sha256);
  if (file.kind === 'reading') {
    return (
      <p className="quiet" role="status">
        {say(words.checking)}
      </p>
    );
  }
  if (file.kind === 'refused') return <p role="alert">{say(file.message)}</p>;
  const { bytes, type } = file;
  const fileName = typeof evidence.fileName === 'string' ? evidence.fileName : evidence.code;
  const save = async () => {
    const saved = await saveEvidence(host, { name: fileName, type, bytes });
    if (!saved.ok && saved.error.code !== 'cancelled') {
      notify({ kind: 'problem', message: say(saved.error.text) });
    }
  };
  return (
    <>
      <div className="evidence-file">
        <div>
          <div>
            {fileName}{' '}
            <span className="quiet">
              {say(typeWords[type])}, {sayBytes(bytes.length, language)}
            </span>
          </div>
          <div className="quiet small evidence-digest">SHA-256 {digestInGroups(sha256)}</div>
        </div>
        <Button variant="default" onClick={() => void save()}>
          {say(words.save)}
        </Button>
      </div>
      <Suspense fallback={<p className="quiet">{say(words.reading)}</p>}>
        <FileView bytes={bytes} type={type} name={fileName} />
      </Suspense>
    </>
  );
}

interface FileViewProps {
  readonly bytes: Uint8Array;
  readonly type: MediaType;
  readonly name: string;
}

function FileView({ bytes, type, name }: FileViewProps) {
  const { say } = useSpeech();
  switch (type) {
    case 'application/pdf':
      return <PdfPreview bytes={bytes} name={name} />;
    case 'image/png':
    case 'image/jpeg':
    case 'image/gif':
    case 'image/webp':
      return <ImagePreview bytes={bytes} type={type} name={name} />;
    case 'application/json':
    case 'text/csv':
    case 'text/plain':
      return <TextPreview bytes={bytes} name={name} />;
    case 'application/octet-stream':
      return <p className="quiet">{say(words.noPreview)}</p>;
  }
}

/** The bytes, shown to be those the record names. */
function useFile(sha256: string): Reading {
  const { database } = useSession();
  const [reading, setReading] = useState<Reading>({ kind: 'reading' });
  useEffect(() => {
    let isWanted = true;
    readAttachment(database, sha256, digestBytes).then(
      (result) => {
        if (!isWanted) return;
        setReading(
          result.ok
            ? { kind: 'read', bytes: result.value, type: mediaTypeOf(result.value) }
            : { kind: 'refused', message: result.error.message },
        );
      },
      () => isWanted && setReading({ kind: 'refused', message: words.notChecked }),
    );
    return () => {
      isWanted = false;
    };
  }, [database, sha256]);
  return reading;
}

const typeWords: { readonly [T in MediaType]: Text } = {
  'application/pdf': text('PDF document', 'PDF文档'),
  'image/png': text('PNG picture', 'PNG图片'),
  'image/jpeg': text('JPEG picture', 'JPEG图片'),
  'image/gif': text('GIF picture', 'GIF图片'),
  'image/webp': text('WebP picture', 'WebP图片'),
  'application/json': text('JSON text', 'JSON文本'),
  'text/csv': text('table as text (CSV)', 'CSV文本表格'),
  'text/plain': text('text', '文本'),
  'application/octet-stream': text('file of another kind', '其他类型文件'),
};

const words = {
  reading: text('Reading …', '正在读取……'),
  checking: text('Checking the file against its SHA-256 …', '正在核对文件的SHA-256摘要值……'),
  gone: text('This piece of evidence is no longer there.', '该证明材料已不存在。'),
  dated: text('dated {day}', '形成于{day}'),
  expires: text('expires {day}', '失效日期{day}'),
  reference: text('The original: {reference}', '原件所在：{reference}'),
  noFile: text(
    'No file is kept with this piece; it names where the original is.',
    '该材料未随工作区保存文件，仅登记原件所在。',
  ),
  save: text('Save a copy …', '另存副本……'),
  noPreview: text(
    'Files of this kind are not shown here. Save a copy and open it with a program you trust.',
    '此类文件不提供预览。请另存副本，并使用可信程序打开。',
  ),
  notChecked: text(
    'The file could not be checked, most likely for want of memory, and is therefore not shown. Close other programs and try again.',
    '无法核对该文件（很可能是内存不足），故不予显示。请关闭其他程序后重试。',
  ),
};
