import * as library from 'node:path';

export const other = library;
