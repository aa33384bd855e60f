import type {PictureInk} from '../element/picture.js';
import {svgMarkup, type SvgNode, svgNode} from '../element/svg-node.js';
import {safeUrl} from '../element/safe-url.js';
import type {TableTwin, TwinCell} from '../element/table-twin.js';
import {chooseText} from '../model/text.js';
import type {Still, Subject} from './still.js';

/** What a fragment is made of. */
export interface FragmentParts {
  readonly still: Still;
  readonly subject: Subject;
  readonly ink: PictureInk;
  /** The drawing; its address is `data:` or that of a file beside the fragment. */
  readonly picture?: {readonly src: string; readonly width: number; readonly height: number};
  /** Address of the feed. */
  readonly url?: string;
  /** Where the live version stands. */
  readonly live?: string;
}

/** Rows of a table that a mail still carries. */
const MOST_ROWS = 100;

/**
 * A piece of HTML for pages, mails and feeds that run no scripts: title, sentence, picture, table, source.
 *
 * Styles stand on each element, as mail programs keep no others. Every text is escaped, every address passes `safeUrl`.
 */
export function fragmentHtml(parts: FragmentParts): string {
  const {still, subject, ink, picture, live} = parts;
  const {naming, formats} = subject;
  const {core, still: words} = naming.messages;
  const {title, sentence, notes, twin} = still;
  const rows = twin.rows.length;
  const shown = Math.min(rows, MOST_ROWS);
  const href = safeUrl(live);
  const note = (text: string) => paragraph(text, `color:${ink.muted};font-size:13px`);
  const link = (text: string, address: string) =>
    svgNode('a', {href: address, style: `color:${ink.accent}`}, text);
  const all = svgNode(
    'div',
    {
      lang: core.language,
      style: `max-width:${picture?.width ?? 720}px;padding:16px;box-sizing:border-box;background:${ink.surface};color:${ink.text};font-family:${ink.font};font-size:16px;line-height:1.4`,
    },
    svgNode('h2', {style: 'margin:0 0 8px;font-size:20px;line-height:1.25'}, title),
    paragraph(sentence, 'font-size:16px'),
    ...(picture ? [pictureNode(picture, sentence, href)] : []),
    ...(rows > 0 ? [tableNode(twin, core.noData, ink)] : []),
    ...(shown < rows ? [note(words.firstRows(formats.integer(shown), formats.integer(rows)))] : []),
    // In the picture they stand too; a picture is not read out.
    ...notes.map(note),
    ...(href ? [svgNode('p', {style: 'margin:0 0 8px'}, link(words.live, href))] : []),
    svgNode('p', {style: `margin:0;color:${ink.muted};font-size:13px`}, ...sourceNodes(parts, link)),
  );
  return `<meta charset="utf-8">\n${svgMarkup(all)}\n`;
}

function pictureNode(
  {src, width, height}: NonNullable<FragmentParts['picture']>,
  alt: string,
  href: string | undefined,
): SvgNode {
  const style = 'display:block;width:100%;height:auto;border:0';
  const image = svgNode('img', {src, alt, width, height, style});
  return svgNode('p', {style: 'margin:0 0 12px'}, href ? svgNode('a', {href}, image) : image);
}

function paragraph(text: string, style: string): SvgNode {
  return svgNode('p', {style: `margin:0 0 8px;${style}`}, text);
}

function tableNode({caption, columns, rows, totals}: TableTwin, noData: string, ink: PictureInk): SvgNode {
  const cell: CellMaker = (tag, index, style, text, more) => {
    const align = columns[index]?.numeric
      ? 'padding:4px 0 4px 12px;text-align:right'
      : 'padding:4px 12px 4px 0;text-align:left';
    const look = `${align};border-bottom:1px solid ${ink.line};${style}`;
    return svgNode(tag, {...more, valign: 'top', style: look}, text);
  };
  const head = columns.map(({name}, index) =>
    cell('th', index, `vertical-align:bottom;color:${ink.muted};font-weight:normal`, name, {scope: 'col'}),
  );
  const body = rows.slice(0, MOST_ROWS).map((cells) => rowNode(cells, noData, 'font-weight:normal', cell));
  return svgNode(
    'table',
    {
      cellpadding: 0,
      cellspacing: 0,
      border: 0,
      width: '100%',
      style: 'width:100%;border-collapse:collapse;margin:0 0 12px;font-size:14px',
    },
    svgNode('caption', {style: 'padding:4px 0;text-align:left;font-weight:bold'}, caption),
    svgNode('thead', {}, svgNode('tr', {}, ...head)),
    svgNode('tbody', {}, ...body),
    ...(totals ? [svgNode('tfoot', {}, rowNode(totals, noData, 'font-weight:bold', cell))] : []),
  );
}

type CellMaker = (
  tag: 'th' | 'td',
  index: number,
  style: string,
  text: string,
  more: SvgNode['attributes'],
) => SvgNode;

function rowNode(cells: readonly TwinCell[], noData: string, style: string, cell: CellMaker): SvgNode {
  const nodes = cells.map(({value, text, lang}, index) => {
    const said = value === undefined ? noData : (text ?? String(value));
    const first = index === 0;
    const more = {scope: first ? 'row' : undefined, lang: lang || undefined};
    return cell(first ? 'th' : 'td', index, style, said, more);
  });
  return svgNode('tr', {}, ...nodes);
}

/** As the footer of the page says it. */
function sourceNodes(
  {subject, url}: FragmentParts,
  link: (text: string, address: string) => SvgNode,
): readonly (SvgNode | string)[] {
  const {figures, naming, formats} = subject;
  const {core} = naming.messages;
  const {publisher, source, asOf, modified, license, illustrative} = figures.dataset.meta;
  const href = safeUrl(source, url) ?? safeUrl(publisher?.url, url) ?? safeUrl(url);
  const name = chooseText(publisher?.name, formats.locale)?.text ?? (href && new URL(href).host);
  const licence = safeUrl(license);
  const parts: (readonly (SvgNode | string)[])[] = [
    illustrative ? [core.illustrative] : [],
    name ? [`${core.source}: `, href ? link(name, href) : name] : [],
    asOf === undefined ? [] : [`${core.asOf}: ${formats.date(asOf)}`],
    modified === undefined ? [] : [core.fileDate(formats.date(modified))],
    license === undefined ? [] : [`${core.licence}: `, licence ? link(license, licence) : license],
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, at) => (at === 0 ? part : [' · ', ...part]));
}
