/** What went wrong, in a sentence for the person at the terminal. */
export class CliProblem extends Error {
  readonly exitCode: 1 | 2;

  /** 2 is a wrong call (verb, option, missing file); 1 is content that cannot be used. */
  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
