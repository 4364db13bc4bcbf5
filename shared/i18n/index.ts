export * from './formatMessage.ts';
