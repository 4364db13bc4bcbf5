export * from './defineRegister.ts';
export * from './derived.ts';
export * from './empty.ts';
export * from './fields.ts';
export * from './graph/flowViews.ts';
export * from './registers.ts';
export * from './settings.ts';
export * from './snapshot.ts';
