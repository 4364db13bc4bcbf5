/** 0: done. 1: the check asked for failed. 2: the input or the arguments cannot be used. */
export type ExitCode = 0 | 1 | 2;

/** Something the user has to hear in plain words; never shown with a stack. */
export class Unusable extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines[0]);
    this.lines = lines;
  }
}
