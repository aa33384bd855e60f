import {expect} from '@open-wc/testing';
import type {FeedError} from '../../src/feed/feed-error.js';
import {jsonOf, openBytes} from '../../src/feed/open-bytes.js';

describe('jsonOf', () => {
  it('says the line and column of a mistake, whatever the browser says of it', async () => {
    for (const [text, line, column] of [
      ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
      ['{"a": x}', 1, 7],
      ['{"a": 1} }', 1, 10],
    ] as const) {
      const error = (await jsonOf(utf8(text)).catch((reason: unknown) => reason)) as FeedError;
      expect(error.code, text).to.equal('not-json');
      expect(error.values, text).to.include({line, column});
    }
  });

  it('unpacks a compressed file', async () => {
    const stream = new Blob(['{"a": "қ"}']).stream().pipeThrough(new CompressionStream('gzip'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    expect(await jsonOf(bytes)).to.deep.equal({a: 'қ'});
  });

  it('reads other encodings by what they make of the text', async () => {
    const latin = Uint8Array.from('{"a": "SECRETARÍA"}', (letter) => letter.charCodeAt(0));
    expect(await jsonOf(latin)).to.deep.equal({a: 'SECRETARÍA'});
    const russian = Uint8Array.from([...utf8('{"a": "'), 0xe1, 0xfe, 0xe4, 0xe6, 0xe5, 0xf2, ...utf8('"}')]);
    expect(await jsonOf(russian)).to.deep.equal({a: 'бюджет'});
    const wide = new Uint8Array(
      new Uint16Array([0xfeff, ...[...'{"a": "ә"}'].map((letter) => letter.charCodeAt(0))]).buffer,
    );
    expect(await jsonOf(wide)).to.deep.equal({a: 'ә'});
  });

  it('makes a list of JSON Lines and leaves a broken line to the reader', async () => {
    expect(await jsonOf(utf8('{"a": 1}\n{"a": 2}\n\n{"a": \n'))).to.deep.equal([{a: 1}, {a: 2}, '{"a": ']);
  });

  it('makes records of a table, whatever its delimiter, with line breaks inside quotes', async () => {
    expect(await jsonOf(utf8('id;name\n1;"a\nb"\n2;c\n'))).to.deep.equal([
      {id: '1', name: 'a\nb'},
      {id: '2', name: 'c'},
    ]);
    expect(await jsonOf(utf8('id,name\n07,"x, y"'))).to.deep.equal([{id: '07', name: 'x, y'}]);
  });
});

describe('openBytes', () => {
  it('reads the rows of budget.egov.kz from a table as from JSON', async () => {
    const table =
      'id;code;name;utv;utch;plg;sumrg;obz;level;parent_id;month\n1;0;Итого;10;10;12.5;6;0;0;;12.2024';
    const {meta, lines} = await openBytes(utf8(table));
    expect([meta.standard, meta.unit, lines.money.adjusted?.[0]]).to.deep.equal([
      'budget.egov.kz',
      1000,
      12500,
    ]);
  });
});

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
