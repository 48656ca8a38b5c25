import type { PressDocument } from '../../../shared/extract/press-document.ts';
import { type LineWriter, openLines } from './lines.ts';
import { type Attributes, readMarkup } from './markup.ts';

/** Elements whose words are no part of an article. */
const SILENT = new Set(
  'script style noscript template svg math head nav header footer aside form button select iframe object'.split(
    ' ',
  ),
);
/** Elements that stand on lines of their own. */
const PARAGRAPHS = new Set(
  'p div section article main h1 h2 h3 h4 h5 h6 ul ol dl table blockquote figure figcaption pre address details'.split(
    ' ',
  ),
);
const LINES = new Set('br li tr dt dd hr option summary'.split(' '));
const CELLS = new Set(['td', 'th']);

/** Names under which pages state their origin. */
const ORIGIN_OF_META: Readonly<Record<string, keyof Origin>> = {
  'og:title': 'title',
  'og:site_name': 'publisher',
  'application-name': 'publisher',
  'article:published_time': 'published',
  datepublished: 'published',
  date: 'published',
  'og:url': 'url',
};

type Origin = Pick<PressDocument, 'title' | 'publisher' | 'published' | 'url'>;

interface Page {
  readonly lines: LineWriter;
  readonly origin: { -readonly [Key in keyof Origin]: string | null };
  /** Silent elements that are open; their words are left out. */
  silent: number;
  isTitle: boolean;
  title: string;
}

/**
 * Takes the words out of a web page: no scripts, menus, headers and footers; a paragraph a line
 * with an empty one after it. Nothing of the page is run or fetched. Any text is read as some page;
 * takes time in proportion to it.
 */
export function readHtml(html: string): Origin & { readonly text: string } {
  const page: Page = {
    lines: openLines(),
    origin: { title: null, publisher: null, published: null, url: null },
    silent: 0,
    isTitle: false,
    title: '',
  };
  readMarkup(html, 'html', {
    onOpen: (name, attributes) => openTag(page, name, attributes),
    onClose: (name) => closeTag(page, name),
    onText: (text) => {
      if (page.isTitle) page.title += text;
      else if (page.silent === 0) page.lines.write(text);
    },
  });
  const { origin } = page;
  return {
    ...origin,
    title: origin.title ?? (page.title.trim() === '' ? null : page.title.trim()),
    published: dayOf(origin.published),
    text: page.lines.finish(),
  };
}

function openTag(page: Page, name: string, attributes: Attributes): void {
  if (name === 'title') page.isTitle = true;
  if (name === 'meta') noteMeta(page, attributes);
  if (name === 'link' && attributes['rel'] === 'canonical') {
    page.origin.url ??= attributes['href'] ?? null;
  }
  if (SILENT.has(name)) page.silent += 1;
  else if (PARAGRAPHS.has(name)) page.lines.endParagraph();
  else if (LINES.has(name)) page.lines.endLine();
}

function closeTag(page: Page, name: string): void {
  if (name === 'title') page.isTitle = false;
  if (SILENT.has(name)) page.silent = Math.max(0, page.silent - 1);
  else if (PARAGRAPHS.has(name)) page.lines.endParagraph();
  else if (LINES.has(name)) page.lines.endLine();
  else if (CELLS.has(name)) page.lines.write(' ');
}

function noteMeta(page: Page, attributes: Attributes): void {
  const name = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '';
  const field = ORIGIN_OF_META[name.toLowerCase()];
  const content = attributes['content']?.trim() ?? '';
  if (field !== undefined && content !== '') page.origin[field] ??= content;
}

function dayOf(text: string | null): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(text ?? '')?.[0] ?? null;
}
