import { useCallback, useEffect, useRef, useState } from 'react';
import type { FileKind } from '../../../shared/ipc/channels.ts';
import type { Day, Language, Text } from '../../../shared/lib/index.ts';
import { now } from '../../data/clock/now.ts';
import { engine } from '../../parts/workspaces/backUp.ts';
import type { ExportNote } from '../../data/workspaces/exportLog.ts';
import { noteExport, readExports } from '../../data/workspaces/exportLog.ts';
import { useHost } from '../../host/hostContext.ts';
import { proxy } from 'comlink';
import type { DocumentKind, DocumentStep, DocumentsWork } from '../../workers/documentsWork.ts';
import type { RemoteWork } from '../../workers/openRemote.ts';
import { startDocuments } from '../../workers/startDocuments.ts';
import { exportName } from './exportName.ts';

export interface ExportChoice {
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly asOf: Day;
}

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'building'; readonly step: DocumentStep; readonly share: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly message: Text; readonly detail?: string }
  | { readonly kind: 'done'; readonly name: string };

export interface Exporting {
  readonly state: ExportState;
  readonly exports: readonly ExportNote[];
  readonly start: (choice: ExportChoice) => void;
  readonly cancel: () => void;
}

const fileKinds: { readonly [K in DocumentKind]: FileKind } = {
  report: 'pdf',
  records: 'xlsx',
  assessment: 'assessment',
};

/** Files exported in this run that the host can still show; its tokens end with the program. */
const tokens = new Map<string, string>();

/** Builds a document in a worker of its own, saves it, and notes what was saved. */
export function useExport(workspaceId: string, workspaceName: string): Exporting {
  const host = useHost();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const [exports, setExports] = useState(() => withTokens(readExports(workspaceId)));
  const worker = useRef<RemoteWork<DocumentsWork>>(null);
  const end = useCallback(() => {
    worker.current?.close();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);

  const run = async ({ kind, language, asOf }: ExportChoice) => {
    end();
    const documents = startDocuments();
    worker.current = documents;
    const isWanted = () => worker.current === documents;
    setState({ kind: 'building', step: 'reading', share: 0 });
    const request = {
      workspaceId,
      kind,
      language,
      asOf,
      engine,
      fontsAddress: new URL('fonts/', document.baseURI).href,
    };
    const onStep = proxy((step: DocumentStep, share: number) => {
      if (isWanted()) setState({ kind: 'building', step, share });
    });
    const built = await documents.ask((work) => work.build(request, onStep));
    if (!isWanted()) return;
    end();
    if (!built.ok) return setState({ kind: 'failed', ...failureOf(built.error) });
    setState({ kind: 'saving' });
    const { bytes, digest, fileDigest } = built.value;
    const saved = await host.saveFile({
      kind: fileKinds[kind],
      suggestedName: exportName(kind, language, workspaceName, asOf),
      bytes,
    });
    if (!saved.ok) {
      const isChoice = saved.error.code === 'cancelled';
      return setState(isChoice ? { kind: 'idle' } : { kind: 'failed', message: saved.error.text });
    }
    const { name, token } = saved.value;
    const note: ExportNote = { kind, language, name, at: now(), asOf, digest, fileDigest };
    tokens.set(tokenKey(note), token);
    noteExport(workspaceId, note);
    setExports((before) => withTokens([note, ...before]));
    setState({ kind: 'done', name });
  };

  return {
    state,
    exports,
    start: (choice) => void run(choice),
    cancel: () => {
      end();
      setState({ kind: 'idle' });
    },
  };
}

function failureOf({ message, detail }: { readonly message: Text; readonly detail?: string }) {
  return { message, ...(detail === undefined ? {} : { detail }) };
}

function tokenKey({ name, at, fileDigest }: ExportNote): string {
  return `${at} ${fileDigest} ${name}`;
}

function withTokens(notes: readonly ExportNote[]): readonly ExportNote[] {
  return notes.map((note) => {
    const token = tokens.get(tokenKey(note));
    return token === undefined ? note : { ...note, token };
  });
}
