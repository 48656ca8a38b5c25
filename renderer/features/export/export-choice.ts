import { toRecord } from '../../../shared/core/json.ts';
import { type Contents, FULL_CONTENTS } from '../../../shared/export/deliverable-request.ts';
import { FILE_FORMATS, type FileFormat } from '../../../shared/export/format.ts';
import { type PictureSize, USUAL_SIZE } from '../../../shared/export/picture-size.ts';
import { LANGUAGES, type Language } from '../../../shared/text/language.ts';

/** What the user chose in the dialog; kept for the next time. */
export interface ExportChoice {
  readonly format: FileFormat;
  /** Null follows the window. */
  readonly language: Language | null;
  readonly size: PictureSize;
  readonly contents: Contents;
}

/** The choices of a first start. */
export const FIRST_CHOICE: ExportChoice = {
  format: 'pdf',
  language: null,
  size: USUAL_SIZE,
  contents: FULL_CONTENTS,
};

/** Widths of a picture that are offered, in pixels. */
export const WIDTHS = [800, 1200, 1600, 1920] as const;
/** Densities of a PNG that are offered. */
export const DENSITIES = [1, 2, 3, 4] as const;
/** How the words of an SVG can be written. */
export const LETTERINGS = ['text', 'outlines'] as const;
/** Whose figures can be asked for. */
export const ROW_CHOICES = ['compared', 'listed'] as const;
/** Which charts can be asked for. */
export const CHART_CHOICES = ['chosen', 'each_metric', 'none'] as const;

/** Reads what was kept as text; what cannot be understood is as on a first start. */
export function readExportChoice(text: string | undefined): ExportChoice {
  const kept = toRecord(parse(text ?? ''));
  if (kept === null) return FIRST_CHOICE;
  const { contents } = FIRST_CHOICE;
  const parts = toRecord(kept['contents']) ?? {};
  return {
    format: FILE_FORMATS.find((each) => each === kept['format']) ?? FIRST_CHOICE.format,
    language: LANGUAGES.find((each) => each === kept['language']) ?? null,
    size: readSize(toRecord(kept['size']) ?? {}),
    contents: {
      rows: ROW_CHOICES.find((each) => each === parts['rows']) ?? contents.rows,
      comparison: parts['comparison'] !== false,
      charts: CHART_CHOICES.find((each) => each === parts['charts']) ?? contents.charts,
      passport: parts['passport'] !== false,
      notes: parts['notes'] !== false,
    },
  };
}

function readSize(kept: Readonly<Record<string, unknown>>): PictureSize {
  return {
    width: WIDTHS.find((each) => each === kept['width']) ?? USUAL_SIZE.width,
    density: DENSITIES.find((each) => each === kept['density']) ?? USUAL_SIZE.density,
    lettering: LETTERINGS.find((each) => each === kept['lettering']) ?? USUAL_SIZE.lettering,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
