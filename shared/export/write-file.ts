import type { Result } from '../core/result.ts';
import { ok } from '../core/result.ts';
import { writeDataPackage } from './data-package.ts';
import type { Deliverable } from './deliverable.ts';
import { writeFiguresCsv } from './figures-csv.ts';
import { writeMemo } from './docx/write-memo.ts';
import { openGolos } from './font/golos.ts';
import type { FileFormat } from './format.ts';
import { buildReport } from './pdf/build-report.ts';
import { writePdf } from './pdf/write-pdf.ts';
import type { PictureSize } from './picture-size.ts';
import { writeSlides } from './pptx/write-slides.ts';
import { writeChartPng, writeChartSvg } from './write-picture.ts';
import { buildSheets } from './xlsx/build-sheets.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';
import { toBytes } from './zip.ts';

/**
 * Writes a deliverable as a file of a format. The same deliverable gives the same bytes, in the
 * window as on the command line. Pictures fail where no chart was drawn.
 */
export function writeFile(
  deliverable: Deliverable,
  format: FileFormat,
  size: PictureSize,
): Result<Uint8Array> {
  switch (format) {
    case 'pdf':
      return ok(writePdf(buildReport(deliverable), openGolos()));
    case 'docx':
      return ok(writeMemo(deliverable));
    case 'pptx':
      return ok(writeSlides(deliverable));
    case 'xlsx':
      return ok(writeWorkbook(buildSheets(deliverable), deliverable));
    case 'csv':
      return ok(toBytes(writeFiguresCsv(deliverable)));
    case 'zip':
      return ok(writeDataPackage(deliverable));
    case 'svg':
      return writeChartSvg(deliverable, size);
    case 'png':
      return writeChartPng(deliverable, size);
  }
}
