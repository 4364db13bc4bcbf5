export * from './answers.ts';
export * from './change.ts';
export * from './defineCriterion.ts';
export * from './definePack.ts';
export * from './facts.ts';
export * from './judgeAnswer.ts';
export * from './judgement.ts';
export * from './sayJudgement.ts';
