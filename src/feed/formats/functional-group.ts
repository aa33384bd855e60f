/** How the names of Kazakhstan's functional groups begin, folded, by code from 1. */
const BEGINNINGS = [
  'государственные услуги',
  'оборона',
  'общественный порядок',
  'образование',
  'здравоохранение',
  'социальная помощь',
  'жилищно-коммунальное',
  'культура',
  'топливно-энергетический',
  'сельское',
  'промышленность',
  'транспорт',
  'прочие',
  'обслуживание долга',
  'трансферты',
  'погашение займов',
] as const;

/**
 * The sector key of a functional group of Kazakhstan's unified budget classification: `kz:04`.
 *
 * Grids by economic class and by authority use the same small codes for other things, so the name has to agree.
 *
 * @returns undefined for anything else
 */
export function functionalGroup(code: string, name: string): string | undefined {
  const beginning = BEGINNINGS[Number(code) - 1];
  return beginning !== undefined && name.toLowerCase().startsWith(beginning)
    ? `kz:${code.padStart(2, '0')}`
    : undefined;
}
