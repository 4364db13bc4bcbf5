import { expose } from 'comlink';
import { digestWork } from './digestWork.ts';

expose(digestWork);
