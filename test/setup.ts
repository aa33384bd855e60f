import '@open-wc/testing'; // first: what its cleanup writes to the console belongs to the same test

const WATCHED = ['log', 'info', 'warn', 'error'] as const;

let seen: string[] = [];
let expected: {pattern: RegExp; met: boolean}[] = [];

for (const level of WATCHED) {
  const write = console[level].bind(console);
  console[level] = (...args: unknown[]) => {
    const message = args.map(String).join(' ');
    const match = expected.find(({pattern}) => pattern.test(message));
    if (match) match.met = true;
    else {
      seen.push(`console.${level}: ${message}`);
      write(...args);
    }
  };
}

afterEach(function () {
  const test = this.currentTest;
  const complaint = complaintOf(seen, expected);
  seen = [];
  expected = [];
  if (!complaint || !test || test.state === 'failed') return;
  // Throwing here would skip the other tests of the file.
  test.state = 'failed';
  test.err = new Error(complaint);
});

after(() => {
  const complaint = complaintOf(seen, []);
  if (complaint) throw new Error(complaint);
});

/** Lets the running test write lines that match to the console, and fails it when none comes. */
export function expectConsole(pattern: RegExp): void {
  expected.push({pattern, met: false});
}

function complaintOf(unexpected: typeof seen, wanted: typeof expected): string | undefined {
  const missing = wanted.filter(({met}) => !met).map(({pattern}) => String(pattern));
  if (unexpected.length > 0) return `Unexpected console output\n${unexpected.join('\n')}`;
  if (missing.length > 0) return `Expected console output did not come: ${missing.join(', ')}`;
  return undefined;
}
