import './jitless.ts';
import { expose } from 'comlink';
import { createImportWork } from './importWork.ts';

expose(createImportWork());
