import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPressDocument } from '../../../../../electron/services/press-text/read-document.ts';
import { buildPdf } from './pdf-of.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  const read = await readPressDocument(name, bytes);
  if (read.kind === 'failed') throw new Error(`must be read, found ${read.problem.code}`);
  return read.value.text;
}

async function refusalOf(name: string, bytes: Uint8Array): Promise<string> {
  const read = await readPressDocument(name, bytes);
  return read.kind === 'failed' ? read.problem.code : 'read';
}

const PAGE = `<!doctype html><html><head><title>Новости &mdash; Парк</title>
<meta property="og:site_name" content="Вестник"><meta property="og:title" content="Парк растёт">
<meta property="article:published_time" content="2025-10-22T10:00:00+03:00">
<link rel="canonical" href="https://example.org/park">
<style>p { color: red }</style><script>alert("99 резидентов")</script></head>
<body><nav>Меню: 15 разделов</nav><h1>Парк растёт</h1>
<p>В парке <b>120</b>&nbsp;резидентов.</p><p>Строка<br>вторая</p>
<table><tr><td>Резиденты</td><td>120</td></tr></table><footer>Телефон 8 800 200-00-00</footer></body></html>`;

describe('a web page', () => {
  it('gives its article without menus, scripts and footers, a paragraph a line', async () => {
    expect(await textOf('a.html', bytesOf(PAGE))).toBe(
      'Парк растёт\n\nВ парке 120\u00a0резидентов.\n\nСтрока\nвторая\n\nРезиденты 120',
    );
  });

  it('says who published it, when and where', async () => {
    expect(await readPressDocument('a.html', bytesOf(PAGE))).toMatchObject({
      value: {
        format: 'html',
        title: 'Парк растёт',
        publisher: 'Вестник',
        published: '2025-10-22',
        url: 'https://example.org/park',
      },
    });
  });

  it('that never closes what it opens is read all the same', async () => {
    const open = `<html><body>${'<div>'.repeat(50_000)}120 резидентов`;
    expect(await textOf('a.html', bytesOf(open))).toBe('120 резидентов');
  });

  it('is told from a text that only mentions a tag', async () => {
    const read = await readPressDocument('a.txt', bytesOf('Тег <p> открывает абзац.'));
    expect(read).toMatchObject({ value: { format: 'text' } });
  });
});

function docxOf(body: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  const xml = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml), ...more });
}

describe('a Word document', () => {
  it('gives its paragraphs and the rows of its tables, without what was deleted', async () => {
    const body =
      '<w:p><w:r><w:t>В парке </w:t></w:r><w:del><w:r><w:t>99</w:t></w:r></w:del><w:r><w:t>120</w:t><w:tab/><w:t>резидентов</w:t></w:r></w:p>' +
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Площадь</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>40 га</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    expect(await textOf('a.docx', docxOf(body))).toBe('В парке 120 резидентов\n\nПлощадь 40 га');
  });

  it('gives the title that it carries', async () => {
    const core = strToU8('<cp:coreProperties><dc:title>Итоги года</dc:title></cp:coreProperties>');
    const bytes = docxOf('<w:p><w:r><w:t>Текст</w:t></w:r></w:p>', { 'docProps/core.xml': core });
    expect(await readPressDocument('a.docx', bytes)).toMatchObject({
      value: { title: 'Итоги года' },
    });
  });

  it('that is cut short, or another archive, is refused as damaged', async () => {
    const whole = docxOf('<w:p><w:r><w:t>Текст</w:t></w:r></w:p>');
    expect(await refusalOf('a.docx', whole.subarray(0, whole.length / 2))).toBe('press.damaged');
    expect(await refusalOf('a.docx', zipSync({ 'a.txt': strToU8('нет') }))).toBe('press.damaged');
  });

  it('that unpacks to more than any text is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(33 * 1024 * 1024) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await refusalOf('a.docx', bomb)).toBe('press.too-large');
  });
});

describe('a PDF document', () => {
  it('gives the text layer of its pages, words broken at a line end joined', async () => {
    const bytes = buildPdf([['The techno-', 'park has 120 residents.'], ['Second page.']]);
    expect(await textOf('a.pdf', bytes)).toBe('The technopark has 120 residents.\n\nSecond page.');
  });

  it('without a text layer is refused with a sentence of its own', async () => {
    expect(await refusalOf('a.pdf', buildPdf([[]]))).toBe('press.no-text-layer');
  });

  it('that is damaged is refused', async () => {
    expect(await refusalOf('a.pdf', bytesOf('%PDF-1.7\nrubbish'))).toBe('press.damaged');
  });
});

describe('other files', () => {
  it.each([
    ['empty', new Uint8Array(0), 'press.empty'],
    ['of blanks', bytesOf(' \n\t '), 'press.empty'],
    ['of an old word processor', bytesOf('{\\rtf1\\ansi text}'), 'press.old-format'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      'press.not-text',
    ],
    ['of 21 MB', new Uint8Array(21 * 1024 * 1024), 'press.too-large'],
  ])('%s are refused', async (_name, bytes, code) => {
    expect(await refusalOf('a.bin', bytes)).toBe(code);
  });
});
