import {
  CellApiModule,
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  CustomFilterModule,
  enableDevValidations,
  EventApiModule,
  LocaleModule,
  ModuleRegistry,
  RenderApiModule,
  RowApiModule,
  RowSelectionModule,
  ScrollApiModule,
  TooltipModule,
} from 'ag-grid-community';

let isReady = false;

/** Registers the parts of the grid library that are used; tells of misuse while developing. */
export function registerGridModules(): void {
  if (isReady) return;
  isReady = true;
  if (import.meta.env.DEV) enableDevValidations();
  ModuleRegistry.registerModules([
    CellApiModule,
    CellStyleModule,
    ClientSideRowModelApiModule,
    ClientSideRowModelModule,
    ColumnApiModule,
    CustomFilterModule,
    EventApiModule,
    LocaleModule,
    RenderApiModule,
    RowApiModule,
    RowSelectionModule,
    ScrollApiModule,
    TooltipModule,
  ]);
}
