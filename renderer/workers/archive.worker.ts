import './jitless.ts';
import { expose } from 'comlink';
import { createArchiveWork } from './archiveWork.ts';

expose(createArchiveWork());
