/** Kinds of file that a view can become, in the order in which they are offered. */
export const FILE_FORMATS = ['pdf', 'docx', 'pptx', 'xlsx', 'csv', 'zip', 'svg', 'png'] as const;
/** Kind of file that a view can become, named by its ending; `zip` is a Data Package. */
export type FileFormat = (typeof FILE_FORMATS)[number];

/** The format that a file name asks for by its ending; null where it names none. */
export function formatOfPath(path: string): FileFormat | null {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  return FILE_FORMATS.find((format) => format === ending) ?? null;
}
