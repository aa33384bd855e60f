import {expect} from '@open-wc/testing';
import {detailOf, DetailWriter} from '../../src/model/details.js';
import type {ProjectDetail} from '../../src/model/project.js';

describe('DetailWriter and detailOf', () => {
  it('give back each detail as it was, in any script', () => {
    const all: ProjectDetail[] = [
      {description: {kk: 'Мектеп құрылысы 🏫', ru: 'Строительство школы'}, url: 'https://example.org/1'},
      {},
      {progress: [{at: '2026-10-01', physical: 60}]},
    ];
    const writer = new DetailWriter(1);
    for (const detail of all) writer.write(detail);
    expect(writer.rows).to.equal(3);
    const projects = {details: writer.build()};
    expect(all.map((_, row) => detailOf(projects, row))).to.deep.equal(all);
    expect(detailOf(projects, 3)).to.deep.equal({});
  });

  it('drops the last one', () => {
    const writer = new DetailWriter();
    writer.write({pointer: '/0'});
    writer.write({pointer: '/1'});
    writer.drop();
    writer.write({pointer: '/2'});
    const projects = {details: writer.build()};
    expect([0, 1].map((row) => detailOf(projects, row).pointer)).to.deep.equal(['/0', '/2']);
  });
});
