import { explainError } from './explainError.ts';

/** Runs a command: what fails is explained on standard error, exit code 1. `DEBUG=1` adds the stack. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(explainError(error));
    if (process.env.DEBUG) console.error(error);
    process.exitCode = 1;
  }
}
