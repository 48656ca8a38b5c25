import { describe, expect, it } from 'vitest';
import { USUAL_SIZE } from '../../../../shared/export/picture-size.ts';
import { writeFile } from '../../../../shared/export/write-file.ts';
import { buildSampleDeliverable } from '../../../golden/sample-deliverable.ts';

function svgWith(lettering: 'text' | 'outlines'): string {
  const made = writeFile(buildSampleDeliverable(), 'svg', { ...USUAL_SIZE, lettering });
  if (made.kind === 'failed') throw new Error(made.problem.code);
  return new TextDecoder().decode(made.value);
}

describe('the words of an SVG', () => {
  it('stay text in a font that the file carries, unless asked otherwise', () => {
    const svg = svgWith('text');
    expect(svg).toContain('>Парк «Точный»</text>');
    expect(svg).toContain('data:font/woff2;base64,');
  });

  it('become drawn lines without any font, and can still be read aloud', () => {
    const svg = svgWith('outlines');
    expect(svg).not.toContain('<text');
    expect(svg).not.toContain('@font-face');
    expect(svg).toMatch(/aria-label="Парк «Точный»" fill="#[0-9A-F]{6}" d="M/i);
  });
});
