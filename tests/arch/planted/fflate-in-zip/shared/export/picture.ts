import * as library from 'fflate';

export const other = library;
