import { appendFileSync } from 'node:fs';

/** Says how far a long run is. */
export function tell(line: string): void {
  console.log(line);
}

/**
 * Says what a run came to. The long form of all the tests gathers these lines and prints them
 * together when it is through: it names the file that they are kept in.
 */
export function tellNumber(line: string): void {
  tell(line);
  const file = process.env['PARKBENCH_CRASH_NUMBERS'];
  if (file !== undefined && file !== '') appendFileSync(file, `${line}\n`);
}
