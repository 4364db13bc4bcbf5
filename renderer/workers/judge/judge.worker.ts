import '../jitless.ts';
import { expose } from 'comlink';
import { JudgeDesk } from './judgeDesk.ts';

expose(new JudgeDesk());
