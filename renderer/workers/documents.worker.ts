import './jitless.ts';
import { expose } from 'comlink';
import { documentsWork } from './documentsWork.ts';

expose(documentsWork);
