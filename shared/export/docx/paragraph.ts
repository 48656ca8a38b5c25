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

/** A table whose heading stands again on each page; columns share the width evenly. */
export function table(
  columns: readonly (readonly Run[])[],
  rows: readonly (readonly (readonly Run[])[])[],
): string {
  const width = Math.floor(TEXT_WIDTH / Math.max(1, columns.length));
  const grid = columns.map(() => `<w:gridCol w:w="${width}"/>`).join('');
  const head = columns
    .map((runs) =>
      cell(
        paragraph('CellHead', runs),
        width,
        '<w:shd w:val="clear" w:color="auto" w:fill="EEF1F4"/>',
      ),
    )
    .join('');
  const body = rows.map((cells) => {
    const written = cells.map((runs) => cell(paragraph('Cell', runs), width, ''));
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${written.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${width * columns.length}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${body.join('')}</w:tbl>${paragraph('Normal', '')}`;
}

function cell(content: string, width: number, shade: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${content}</w:tc>`;
}
