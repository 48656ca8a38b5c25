import { say, type TextKey } from '../../text/say.ts';
import { writeComparison } from '../comparison-text.ts';
import type { Deliverable, TextTable } from '../deliverable.ts';
import { madeLine } from '../made-line.ts';
import { buildPicture } from '../picture.ts';
import { PICTURE_WIDTH } from '../picture-size.ts';
import { noteLines, sourceLines } from '../source-lines.ts';
import { Flow, TEXT_AREA, textShape } from './flow.ts';
import type { Bookmark, Page, PagedDocument } from './page.ts';

/** Lines that the list of contents may take. */
const MOST_CONTENTS = 30;

/**
 * Lays out a report of several pages: what was asked, contents, comparison, what to mind, charts,
 * passport, sources. A deliverable of charts alone becomes one page a chart.
 */
export function buildReport(deliverable: Deliverable): PagedDocument {
  const { comparison, passport, charts, program } = deliverable;
  const laid =
    comparison === null && passport.length === 0 && charts.length > 0
      ? chartPages(deliverable)
      : reportPages(deliverable);
  return {
    title: deliverable.title,
    language: deliverable.language,
    producer: `${program.name} ${program.version}`,
    day: deliverable.day,
    attachment: deliverable.origin,
    ...laid,
  };
}

type Laid = Pick<PagedDocument, 'pages' | 'bookmarks'>;

function chartPages({ charts, program }: Deliverable): Laid {
  const pages = charts.map((model): Page => {
    const { width, height, shapes } = buildPicture(model, { width: PICTURE_WIDTH, program });
    return { width, height, placed: [{ shapes, left: 0, top: 0, scale: 1 }], links: [] };
  });
  return { pages, bookmarks: charts.map(({ title }, page) => ({ title, page })) };
}

function reportPages(deliverable: Deliverable): Laid {
  const { language, title } = deliverable;
  const flow = new Flow();
  flow.heading(title, 'title');
  flow.paragraph(madeLine(deliverable), 'muted');
  for (const { label, text } of deliverable.question) flow.paragraph(`${label}: ${text}`);
  flow.paragraph('');
  const contents = { page: flow.page, top: flow.top };
  flow.breakPage();
  writeBody(flow, deliverable);
  const { pages, bookmarks } = flow.finish((page, count) =>
    [
      title.slice(0, 90),
      madeLine(deliverable),
      say(language, 'exports.page', { page, pages: count }),
    ].join(' · '),
  );
  return { pages: addContents(pages, { bookmarks, contents, language }), bookmarks };
}

function writeBody(flow: Flow, deliverable: Deliverable): void {
  const { comparison, language, charts, passport } = deliverable;
  if (comparison !== null) {
    for (const table of writeComparison(comparison, language)) {
      flow.heading(table.title);
      writeTable(flow, table, comparison.listing === null ? 1.3 : 2.2);
    }
  }
  writeLines(flow, 'exports.left-out-title', deliverable);
  writeLines(flow, 'exports.caveats-title', deliverable);
  writeLines(flow, 'exports.notes-title', deliverable);
  for (const chart of charts) {
    flow.breakPage();
    flow.bookmark(chart.title);
    const bare = { ...chart, sources: [] };
    flow.picture(buildPicture(bare, { width: TEXT_AREA.width, program: deliverable.program }));
  }
  if (passport.length > 0) {
    flow.breakPage();
    flow.heading(say(language, 'exports.passport'));
    for (const table of passport) {
      flow.paragraph(table.title, 'head');
      writeTable(flow, table, null);
    }
  }
  writeLines(flow, 'exports.sources-title', deliverable);
}

type Section =
  | 'exports.left-out-title'
  | 'exports.caveats-title'
  | 'exports.notes-title'
  | 'exports.sources-title';

function writeLines(flow: Flow, title: Section & TextKey, deliverable: Deliverable): void {
  const lines = {
    'exports.left-out-title': deliverable.leftOut,
    'exports.caveats-title': deliverable.caveats,
    'exports.notes-title': noteLines(deliverable),
    'exports.sources-title': sourceLines(deliverable),
  }[title];
  if (lines.length === 0) return;
  flow.heading(say(deliverable.language, title));
  for (const line of lines) flow.paragraph(line);
}

// The first column may name the row and be wider; the last of a passport explains.
function writeTable(flow: Flow, { columns, rows }: TextTable, first: number | null): void {
  const shares = columns.map((_, column) => {
    if (first !== null) return column === 0 ? first : 1;
    return column === columns.length - 1 && columns.length < 5 ? 2.4 : 1;
  });
  flow.table({ columns, rows, shares });
}

function addContents(
  pages: readonly Page[],
  {
    bookmarks,
    contents,
    language,
  }: {
    readonly bookmarks: readonly Bookmark[];
    readonly contents: { readonly page: number; readonly top: number };
    readonly language: Deliverable['language'];
  },
): readonly Page[] {
  // The first entry is the title itself.
  const entries = bookmarks.slice(1, 1 + MOST_CONTENTS);
  const room = Math.min(20, (TEXT_AREA.bottom - contents.top - 26) / Math.max(1, entries.length));
  const { left, width } = TEXT_AREA;
  const heading = textShape(say(language, 'exports.contents'), {
    style: 'head',
    left,
    top: contents.top,
  });
  const lines = entries.map(({ title, page }, index) => {
    const top = contents.top + 24 + index * room;
    const text = `${page + 1}   ${title}`;
    return { shape: textShape(text, { style: 'body', left, top }), top, page };
  });
  return pages.map((page, index) => {
    if (index !== contents.page) return page;
    const shapes = [heading, ...lines.map(({ shape }) => shape)];
    return {
      ...page,
      placed: [...page.placed, { shapes, left: 0, top: 0, scale: 1 }],
      links: lines.map(({ top, page: target }) => ({
        left,
        top,
        width,
        height: room,
        page: target,
      })),
    };
  });
}
