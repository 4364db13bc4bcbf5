import './jitless.ts';
import { expose } from 'comlink';
import { savedWork } from './savedWork.ts';

expose(savedWork);
