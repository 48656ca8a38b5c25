import * as library from 'node:fs';

export const other = library;
