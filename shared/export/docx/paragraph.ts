import { escapeXml } from '../xml.ts';

/** Styles of paragraphs, as `styles.ts` defines them. */
export type ParagraphStyle = 'Title' | 'Heading1' | 'Normal' | 'Cell' | 'CellHead' | 'Muted';

/** A piece of a paragraph: text, or the mark of a footnote. */
export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly bold?: boolean }
  | { readonly kind: 'footnote'; readonly id: number };

/** Width of the text on the page, in twentieths of a point. */
export const TEXT_WIDTH = 14_570;

/** A paragraph of WordprocessingML; line breaks of the text are kept. */
export function paragraph(style: ParagraphStyle, runs: readonly Run[] | string): string {
  const list: readonly Run[] = typeof runs === 'string' ? [{ kind: 'text', text: runs }] : runs;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${list.map(writeRun).join('')}</w:p>`;
}

function writeRun(run: Run): string {
  if (run.kind === 'footnote') {
    return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${run.id}"/></w:r>`;
  }
  const look = run.bold === true ? '<w:rPr><w:b/></w:rPr>' : '';
  const lines = run.text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:r>${look}${lines.join('<w:br/>')}</w:r>`;
}

/**
 * A table whose heading stands again on each page. A row of one cell alone runs over all columns and
 * stays with the row below it. The first column is `first` times as wide as each other.
 */
export function table(
  columns: readonly (readonly Run[])[],
  rows: readonly (readonly (readonly Run[])[])[],
  first = 1,
): string {
  const share = Math.floor(TEXT_WIDTH / Math.max(1, columns.length - 1 + first));
  const widths = columns.map((_, place) => (place === 0 ? Math.floor(share * first) : share));
  const widthAt = (place: number): number => widths[place] ?? share;
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const head = columns.map((runs, place) =>
    cell(
      paragraph('CellHead', runs),
      widthAt(place),
      '<w:shd w:val="clear" w:color="auto" w:fill="EEF1F4"/>',
    ),
  );
  const body = rows.map((cells) => {
    if (cells.length === 1 && columns.length > 1) return headingRow(cells[0] ?? [], columns.length);
    const written = cells.map((runs, place) => cell(paragraph('Cell', runs), widthAt(place), ''));
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${written.join('')}</w:tr>`;
  });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${whole}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join('')}</w:tr>${body.join('')}</w:tbl>${paragraph('Normal', '')}`;
}

function headingRow(runs: readonly Run[], columns: number): string {
  const look = `<w:gridSpan w:val="${columns}"/>`;
  const kept = paragraph('CellHead', runs).replace('</w:pPr>', '<w:keepNext/></w:pPr>');
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(kept, TEXT_WIDTH, look)}</w:tr>`;
}

function cell(content: string, width: number, shade: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${content}</w:tc>`;
}
