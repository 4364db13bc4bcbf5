import './jitless.ts';
import { expose } from 'comlink';
import { compareWork } from './compareWork.ts';

expose(compareWork);
