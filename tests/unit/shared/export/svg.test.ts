import { describe, expect, it } from 'vitest';
import { LIGHT_THEME } from '../../../../shared/chart/theme.ts';
import { asText, type Picture, writeSvg } from '../../../../shared/export/svg.ts';

const picture: Picture = {
  width: 100,
  height: 50,
  paper: '#FFFFFF',
  title: 'A < B & «C»',
  description: 'tells\u0000 \uD800all',
  origin: '{"a":1}',
  shapes: [
    {
      kind: 'text',
      at: { x: 1.23456, y: -0.001 },
      text: '<script>alert("x")</script>',
      size: 12,
      weight: 'semibold',
      anchor: 'middle',
      colour: LIGHT_THEME.ink,
      upright: false,
    },
  ],
};

describe('an SVG document', () => {
  it('keeps text as text and lets none of it become markup', () => {
    const svg = writeSvg(picture, asText([]));
    expect(svg).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;</text>');
    expect(svg).toContain('<title id="title">A &lt; B &amp; «C»</title>');
  });

  it('leaves out what XML cannot hold', () => {
    expect(writeSvg(picture, asText([]))).toContain('<desc id="description">tells all</desc>');
  });

  it('writes pixels with two decimals and no minus zero', () => {
    expect(writeSvg(picture, asText([]))).toContain('<text x="1.23" y="0"');
  });

  it('carries the font inside when it is given one', () => {
    const svg = writeSvg(
      picture,
      asText([{ weight: 400, unicodeRange: 'U+0000-00FF', base64: 'AAAA' }]),
    );
    expect(svg).toContain("src:url(data:font/woff2;base64,AAAA) format('woff2')");
    expect(svg).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  });
});
