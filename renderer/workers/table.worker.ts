import './jitless.ts';
import { expose } from 'comlink';
import { tableWork } from './tableWork.ts';

expose(tableWork);
