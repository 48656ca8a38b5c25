import { describe, expect, it } from 'vitest';
import { writeClipboardTable } from '../../../../shared/export/clipboard-table.ts';
import { buildSampleDeliverable } from '../../../golden/sample-deliverable.ts';

const deliverable = buildSampleDeliverable();
const { text, html } = writeClipboardTable(deliverable);

describe('a comparison on the clipboard', () => {
  it('is a table for word processors beside the text, with as many cells', () => {
    const rows = text.split('\n').filter((line) => line.includes('\t'));
    const cells = rows.flatMap((row) => row.split('\t'));
    expect(rows.length).toBeGreaterThan(1);
    expect(html.match(/<tr>/g)).toHaveLength(rows.length);
    expect(html.match(/<t[hd]>/g)).toHaveLength(cells.length);
  });

  it('carries its sources in both forms', () => {
    expect(deliverable.sources.length).toBeGreaterThan(0);
    for (const { number, citation } of deliverable.sources) {
      expect(text).toContain(`${number}. ${citation}`);
      expect(html).toContain(`<p>${number}. ${citation.replaceAll('"', '&quot;')}`);
    }
  });

  it('starts no formula and no markup, whatever a park is called', () => {
    const { comparison } = deliverable;
    if (comparison === null) throw new Error('the sample must compare');
    const [park, ...others] = comparison.parks;
    if (park === undefined) throw new Error('the sample must have parks');
    const parks = [{ ...park, name: '=cmd<b>' }, ...others];
    const named = writeClipboardTable({ ...deliverable, comparison: { ...comparison, parks } });
    expect(named.text).toContain("\n'=cmd<b>\t");
    expect(named.html).toContain("<td>'=cmd&lt;b&gt;</td>");
  });
});
