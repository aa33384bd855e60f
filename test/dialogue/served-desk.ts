/** What the tests change of a desk and ask it; see open311-server.mjs. */
export interface DeskSettings {
  readonly reports?: readonly object[];
  readonly faults?: Readonly<
    Partial<Record<'post' | 'requests' | 'services' | 'definition' | 'tokens', readonly string[]>>
  >;
  readonly moderated?: boolean;
  readonly paged?: number;
  readonly key?: string;
  readonly tokenAsks?: number;
  /** Where the fault `elsewhere` leads. */
  readonly elsewhere?: string;
  readonly services?: readonly object[];
}

export interface DeskRecord {
  readonly posts: readonly (readonly (readonly [string, string])[])[];
  readonly asked: readonly string[];
  readonly reports: readonly {readonly service_request_id: string}[];
  readonly held: number;
}

export interface ServedDesk {
  /** The endpoint. */
  readonly url: string;
  set(settings: DeskSettings): Promise<DeskRecord>;
  /** Lets go what is held, and shows what waits to be approved. */
  release(): Promise<DeskRecord>;
  record(): Promise<DeskRecord>;
}

/** Opens a desk of the Open311 service inside the test runner. */
export async function openDesk(settings: DeskSettings = {}): Promise<ServedDesk> {
  const url = new URL(`/open311/${crypto.randomUUID()}/`, location.href).href;
  const ask = async (init?: RequestInit) =>
    (await (await fetch(`${url}control.json`, init)).json()) as DeskRecord;
  const set = (changes: DeskSettings) => ask({method: 'PUT', body: JSON.stringify(changes)});
  await set(settings);
  return {url, set, release: () => ask({method: 'POST'}), record: () => ask()};
}
