import {expect} from '@open-wc/testing';
import {documentOf} from '../../src/feed/document-of.js';
import type {FeedError} from '../../src/feed/feed-error.js';
import {jsonLines} from '../../src/feed/json-lines.js';
import {openBytes} from '../../src/feed/open-bytes.js';
import {unpackedFile} from '../../src/feed/unpacked-file.js';

describe('documentOf', () => {
  it('names the place of what is not JSON, and what it is instead', async () => {
    for (const [text, line, column, what] of [
      ['{"a": NaN}', 1, 7, 'NaN'],
      ['{"a": [1,\n-Infinity]}', 2, 1, 'Infinity'],
      ['{"a": None}', 1, 7, 'null'],
      ['{"a": 01}', 1, 7, 'number'],
      ['{"a": 1,}', 1, 9, 'comma'],
      ['[1, 2,\n]', 2, 1, 'comma'],
      ["{'a': 1}", 1, 2, 'double quotes'],
      ['{"a": 1} {"b": 2}', 1, 10, 'second document'],
      ['{"a": 1}\n{\n"b": 2}', 2, 1, 'second document'],
      ['{"a": 1, // b\n"c": 2}', 1, 10, 'comment'],
    ] as const) {
      const {code, values, message} = await failure(documentOf(utf8(text)));
      expect(code, text).to.equal('not-json');
      expect(values, text).to.include({line, column});
      expect(message, text).to.contain(what);
    }
  });

  it('names scripts, web pages, archives and office files', async () => {
    for (const [bytes, code, said] of [
      [utf8('var data = {"a": 1};'), 'not-json', 'JavaScript'],
      [utf8('callback({"a": 1})'), 'not-json', 'JavaScript'],
      [utf8('<!DOCTYPE html>\n<title>Sign in</title>'), 'web-page', 'Sign in'],
      [utf8('<?xml version="1.0"?><html><body/></html>'), 'web-page', 'web page'],
      [utf8('PK\u0003\u0004......data.json'), 'archive', 'ZIP'],
      [utf8('PK\u0003\u0004......[Content_Types].xml....xl/workbook.xml'), 'office-file', 'CSV'],
      [utf8('%PDF-1.7'), 'office-file', 'PDF'],
    ] as const) {
      const error = await failure(documentOf(bytes));
      expect(error.code, said).to.equal(code);
      expect(error.message).to.contain(said);
    }
  });

  it('reads UTF-16 with and without its mark', async () => {
    for (const text of ['\ufeff{"a": "Әділет"}', '{"a": "Әділет"}']) {
      for (const swap of [false, true])
        expect(await documentOf(utf16(text, swap))).to.deep.equal({a: 'Әділет'});
    }
    expect(await documentOf(utf16('{"a": "Ғ"}\r\n{"a": "Ұ"}\r\n', false))).to.deep.equal([
      {a: 'Ғ'},
      {a: 'Ұ'},
    ]);
  });
});

describe('unpackedFile', () => {
  it('stops where more comes out than may', async () => {
    const packed = await gzip(new Uint8Array(3_000_000));
    expect((await unpackedFile(packed, 4_000_000)).length).to.equal(3_000_000);
    expect((await failure(unpackedFile(packed, 1_000_000))).code).to.equal('too-large');
  });

  it('tells a broken file', async () => {
    const packed = await gzip(utf8('{"a": 1}'));
    expect((await failure(unpackedFile(packed.subarray(0, 12)))).code).to.equal('unreadable');
  });
});

describe('jsonLines', () => {
  it('reads lines of any ending, and none from an empty line or a mark', () => {
    expect(jsonLines(utf8('\ufeff{"a": 1}\r\n\r\n{"a": 2}\n   \n{"a": 3}'))).to.deep.equal([
      {a: 1},
      {a: 2},
      {a: 3},
    ]);
  });

  it('takes one document for no list, whether it has a line or many', () => {
    for (const text of ['{"a": 1}\n', '{\n"a": 1\n}', '[\n{"a": 1},\n{"a": 2}\n]', 'a;b\n1;2'])
      expect(jsonLines(utf8(text)), text).to.equal(undefined);
  });

  it('keeps a broken line in its place, first or last', () => {
    expect(jsonLines(utf8('{"a": 1}\n{"a": '))).to.deep.equal([{a: 1}, '{"a": ']);
    expect(jsonLines(utf8('{"a" 1}\n{"a": 2}\n{"a": 3}'))).to.deep.equal(['{"a" 1}', {a: 2}, {a: 3}]);
  });

  it('keeps a line that is not in the encoding of the others', () => {
    const [first, second] = jsonLines(
      Uint8Array.from([...utf8('{"a": "ә"}\n{"a": "'), 0xe9, ...utf8('"}')]),
    ) ?? [undefined, undefined];
    expect([first, second]).to.deep.equal([{a: 'ә'}, '']);
  });

  it('has the line of a broken record told', async () => {
    const release = (id: string): string =>
      JSON.stringify({
        ocid: `ocds-${id}`,
        id,
        tag: ['tender'],
        tender: {title: id},
        date: '2026-01-01T00:00:00Z',
      });
    const lines = [release('a'), '', release('b'), '{"ocid": "ocds-c", "tender" 1}', release('d')];
    const {projects, issues} = await openBytes(utf8(lines.join('\n')));
    expect(projects.size).to.equal(3);
    const broken = issues.find(({code}) => code === 'broken-line');
    expect(broken).to.deep.include({pointer: '/2', level: 'error'});
    expect(broken?.values).to.include({line: 4, column: 29});
  });
});

describe('XML', () => {
  it('becomes what the readers know', async () => {
    const requests =
      '<service_requests><request><status>open</status><address/></request></service_requests>';
    expect(await documentOf(utf8(requests))).to.deep.equal({
      service_requests: [{status: 'open', address: ''}],
    });
    const activity =
      '<?xml version="1.0"?><!-- a --><iati-activity xml:lang="kk"><title>А &amp; Ә</title><title><![CDATA[<b>]]></title></iati-activity>';
    expect(await documentOf(utf8(`\ufeff${activity}`))).to.deep.equal({
      'iati-activity': [{'xml:lang': 'kk', title: ['А & Ә', '<b>']}],
    });
  });

  it('is found inside the answer of a service', async () => {
    const answer = '<result><ok>True</ok><iati-activities><iati-activity a="1"/></iati-activities></result>';
    expect(await documentOf(utf8(answer))).to.deep.equal({'iati-activity': [{a: '1'}]});
  });

  it('is decoded as it declares', async () => {
    const body = (encoding: string): string =>
      `<?xml version="1.0" encoding="${encoding}"?><services><service>Ж</service></services>`;
    const read = {services: ['Ж']};
    const single = (text: string, byte: number): Uint8Array =>
      Uint8Array.from(text, (letter) => (letter === 'Ж' ? byte : letter.charCodeAt(0)));
    expect(await documentOf(single(body('windows-1251'), 0xc6))).to.deep.equal(read);
    expect(await documentOf(single(body('KOI8-R'), 0xf6))).to.deep.equal(read);
    expect(await documentOf(single(body('ISO-8859-1'), 0xe9))).to.deep.equal({services: ['é']});
    expect(await documentOf(utf16(`\ufeff${body('UTF-16')}`, false))).to.deep.equal(read);
    expect(await documentOf(utf8(body('windows-1251')))).to.deep.equal(read);
  });

  it('tells the place of a slip, and an unknown root', async () => {
    const slip = await failure(documentOf(utf8('<services>\n  <service>a</servise>\n</services>')));
    expect([slip.code, slip.values['line']]).to.deep.equal(['not-xml', 2]);
    const cut = await failure(documentOf(utf8('<services>\n<service>')));
    expect(cut.code).to.equal('not-xml');
    const other = await failure(documentOf(utf8('<kml><Document/></kml>')));
    expect([other.code, other.values['root']]).to.deep.equal(['unknown-format', 'kml']);
    const organisations = await failure(documentOf(utf8('<iati-organisations/>')));
    expect(organisations.message).to.contain('organisations');
  });

  it('is not read beyond its depth, and entities of its own are not expanded', async () => {
    for (const depth of [100, 50_000]) {
      const text = `<services><service>${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}</service></services>`;
      expect((await failure(documentOf(utf8(text)))).code, String(depth)).to.equal('too-deep');
    }
    const bomb = '<!DOCTYPE a [<!ENTITY b "bb">]><services><service>&b;</service></services>';
    expect((await failure(documentOf(utf8(bomb)))).code).to.equal('not-xml');
  });
});

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return new Uint8Array(view.buffer);
}

async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function failure(promise: Promise<unknown>): Promise<FeedError> {
  return promise.then(
    () => {
      throw new Error('it was read');
    },
    (error: unknown) => error as FeedError,
  );
}
