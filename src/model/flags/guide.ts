import type {FlagSource, GuideIndicator} from './flag-rule.js';

/** The guide whose numbers the rules carry. */
export const GUIDE: FlagSource = {
  title: 'Red flags in public procurement, Open Contracting Partnership, 2024',
  url: 'https://www.open-contracting.org/resources/red-flags-in-public-procurement-a-guide-to-using-data-to-detect-and-mitigate-risks/',
};

/** Names and fields of the guide's 73 indicators, as its publisher checks them. */
export const GUIDE_FIELDS: FlagSource = {
  title: 'open-contracting/notebooks-ocds, component_setup_red_flags.py',
  url: 'https://github.com/open-contracting/notebooks-ocds',
};

/** The page of an indicator in the documentation of the Cardinal library. */
export function cardinal(code: string): FlagSource {
  return {
    title: `Cardinal, R${code}`,
    url: `https://cardinal.readthedocs.io/en/latest/cli/indicators/R/${code}.html`,
  };
}

/** An indicator whose definition is the one of Cardinal. */
export function same(code: GuideIndicator['code'], title: string): GuideIndicator {
  return {code, title, relation: 'same'};
}

/** An indicator that means the same thing by a formula of its own. */
export function near(code: GuideIndicator['code'], title: string): GuideIndicator {
  return {code, title, relation: 'near'};
}
