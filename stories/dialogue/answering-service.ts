import {SERVICES} from '../../test/dialogue/open311-services.mjs';

/** Address of a service that exists in the page alone: stories have no server. */
export const SERVICE = 'https://open311.example/v2/';
/** Address of one that fails. */
export const BROKEN_SERVICE = 'https://broken.example/v2/';

const REPORTS = [
  report('KZ-1041', 'closed', 'Мектеп қабырғасында жарық бар.\n#school-qonaev', '2026-09-14', {
    updated_datetime: '2026-10-02T11:00:00+05:00',
    status_notes: 'Мердігер 30 қыркүйекте жөндеді, кепілдік мерзімі ішінде.',
    agency_responsible: 'Білім басқармасы',
    media_url: 'https://photos.example/1041.jpg',
  }),
  report(
    'KZ-1077',
    'open',
    'Алаң қоршалмаған, балалар кіріп кетеді.\n#school-qonaev ref:4k7q2mvxzz',
    '2026-11-12',
    {
      expected_datetime: '2026-12-03T18:00:00+05:00',
    },
  ),
];

const answers: Readonly<Record<string, unknown>> = {
  'services.json': SERVICES,
  'requests.json': REPORTS,
  ...Object.fromEntries(
    SERVICES.map(({service_code, attributes = []}: {service_code: string; attributes?: unknown[]}) => [
      `services/${encodeURIComponent(service_code)}.json`,
      {service_code, attributes},
    ]),
  ),
};

/** Answers what is asked of the two addresses; everything else goes where it went. */
export function answerInPage(): void {
  const fetchElsewhere = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url.startsWith(BROKEN_SERVICE))
      return Response.json([{code: 500, description: 'Maintenance until 18:00.'}], {status: 500});
    if (!url.startsWith(SERVICE)) return fetchElsewhere(input, init);
    if (init?.method === 'POST')
      return Response.json([
        {service_request_id: 'KZ-1102', service_notice: '15 жұмыс күні ішінде жауап беріледі.'},
      ]);
    return Response.json(answers[url.slice(SERVICE.length).replace(/\?.*/, '')] ?? []);
  };
}

function report(id: string, status: string, description: string, day: string, more: object): object {
  return {
    service_request_id: id,
    status,
    service_code: 'quality',
    service_name: 'Жұмыс сапасы',
    description,
    requested_datetime: `${day}T09:30:00+05:00`,
    updated_datetime: `${day}T09:30:00+05:00`,
    ...more,
  };
}
