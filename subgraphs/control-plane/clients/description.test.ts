import { expect, test } from 'vitest';
import { fromEditorJs, toEditorJs } from './description.ts';

test('a description comes back as it was written, whatever Saleor’s cleaner makes of it', () => {
  const written =
    'Reads "invoices" & bills,\u00a0<b>good</b> — &nbsp; 5 < 6 🎉\r\n\n  indented\rhttps://example.com/?a=1&b=2';
  const lines = [
    'Reads "invoices" & bills,\u00a0<b>good</b> — &nbsp; 5 < 6 🎉',
    'indented',
    'https://example.com/?a=1&b=2',
  ];
  expect(fromEditorJs(toEditorJs(written)).split('\n')).toEqual(lines);
  // As Saleor 3.23.28 kept it.
  const kept =
    '{"blocks": [{"data": {"text": "Reads \\"invoices\\" &amp; bills,&nbsp;&lt;b&gt;good&lt;/b&gt; \\u2014 &amp;nbsp; 5 &lt; 6 \\ud83c\\udf89"}, "type": "paragraph"}, {"data": {"text": "indented"}, "type": "paragraph"}, {"data": {"text": "https://example.com/?a=1&amp;b=2"}, "type": "paragraph"}]}';
  expect(fromEditorJs(kept).split('\n')).toEqual(lines);
});
