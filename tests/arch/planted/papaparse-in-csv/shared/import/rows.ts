import * as library from 'papaparse';

export const other = library;
