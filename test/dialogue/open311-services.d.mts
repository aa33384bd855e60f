/** A service of the tests, as `services.json` has it. */
export const SERVICES: readonly {readonly service_code: string; readonly attributes?: unknown[]}[];
