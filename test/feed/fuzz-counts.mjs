/**
 * How many records of a document have to become rows or be told of, counted without the readers; where several are one by
 * the rules of the standard (releases of one process, languages of one project) they count as one.
 */
export function recordsIn(standard, json) {
  switch (standard) {
    case 'ocds':
      return processesIn(json);
    case 'oc4ids':
      return projectsIn(json);
    case 'open-budget':
      return Math.max(lengthOf(json.projects), lengthOf(json.lines));
    case 'budget.egov.kz':
      return Array.isArray(json) ? json.length : lengthOf(json.rows);
    case 'goszakup':
      return Array.isArray(json) ? 0 : lengthOf(json.items) + repliesIn(json.data);
    case 'iati':
      return lengthOf(objectOf(json)['iati-activity']);
    case 'fiscal-data-package':
      return rowsIn(json);
    case 'json-stat':
      return cellsIn(json);
    case 'records':
      return Array.isArray(json) ? json.length : lengthOf(objectOf(json).data);
    case 'geojson':
    case 'ogc-features':
      return lengthOf(json.features);
    case 'open311':
      return new Set(
        (Array.isArray(json) ? json : []).map((report) =>
          JSON.stringify(report?.service_request_id ?? report),
        ),
      ).size;
    case 'smart-almaty':
    case 'data.egov.kz':
      return lengthOf(json);
    default:
      return 0;
  }
}

/** Contracts, lots or plans of a reply in GraphQL; one kind of them is read, and the others are told. */
function repliesIn(data) {
  return Object.values(objectOf(data)).reduce((sum, list) => sum + lengthOf(list), 0);
}

/** Rows that stand in the package itself, of its only resource: others may be lists of codes. */
function rowsIn(json) {
  const {resources} = objectOf(json);
  return lengthOf(resources) === 1 ? lengthOf(objectOf(resources[0]).data) : 0;
}

/** Cells that hold a figure, in a cube of money. */
function cellsIn(json) {
  const {value} = objectOf(json);
  const cells = Array.isArray(value) ? value : Object.values(objectOf(value));
  return cells.filter((cell) => typeof cell === 'number').length;
}

function processesIn(json) {
  const documents = Array.isArray(json) ? json : [json];
  const entries = documents.flatMap((document) => {
    const {records, releases, ocid} = objectOf(document);
    const listed = [...(Array.isArray(records) ? records : [])];
    if (ocid === undefined && Array.isArray(releases)) listed.push(...releases);
    return listed;
  });
  const named = entries
    .map((entry) => objectOf(entry).ocid)
    .filter((ocid) => typeof ocid === 'string' && ocid.trim() !== '');
  return new Set(named.map((ocid) => ocid.trim())).size;
}

function projectsIn(json) {
  if (Array.isArray(json)) return 0;
  const {projects} = json;
  if (!Array.isArray(projects)) return 1;
  const seen = new Set();
  return projects.filter((project) => {
    const {id, language} = objectOf(project);
    if (id === undefined || language === undefined) return true;
    const known = seen.has(String(JSON.stringify(id)));
    seen.add(String(JSON.stringify(id)));
    return !known;
  }).length;
}

function lengthOf(value) {
  return Array.isArray(value) ? value.length : 0;
}

function objectOf(value) {
  return typeof value === 'object' && value !== null ? value : {};
}
