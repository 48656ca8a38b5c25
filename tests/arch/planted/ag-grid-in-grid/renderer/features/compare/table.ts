import * as library from 'ag-grid-community';

export const other = library;
