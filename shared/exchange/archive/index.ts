export * from './archive.ts';
export * from './archiveFormat.ts';
export * from './historyFile.ts';
export type { Manifest } from './manifest.ts';
export * from './readAnyWorkspace.ts';
export * from './readArchive.ts';
export * from './recogniseFile.ts';
export * from './writeArchive.ts';
