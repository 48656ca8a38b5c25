import * as library from 'zod';

export const other = library;
