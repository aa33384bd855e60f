import {writeFile} from 'node:fs/promises';
import type {Output} from './run-command.js';

/**
 * Prints a text, or writes it into a file where one is named.
 *
 * @returns the status to leave with: 1 where the file cannot be written, which is said
 */
export async function writeOut(
  text: string,
  file: string | undefined,
  {print, complain}: Output,
): Promise<number> {
  if (file === undefined) {
    print(text);
    return 0;
  }
  try {
    await writeFile(file, `${text}\n`);
    return 0;
  } catch (error) {
    complain(`"${file}" cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
