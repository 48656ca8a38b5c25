/** Name and version of the program that made a file. */
export interface Program {
  readonly name: string;
  readonly version: string;
}
