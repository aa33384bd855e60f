import '@open-wc/testing'; // first: what its cleanup writes to the console belongs to the same test

const WATCHED = ['log', 'info', 'warn', 'error'] as const;

let seen: string[] = [];

for (const level of WATCHED) {
  const write = console[level].bind(console);
  console[level] = (...args: unknown[]) => {
    seen.push(`console.${level}: ${args.map(String).join(' ')}`);
    write(...args);
  };
}

afterEach(function () {
  const test = this.currentTest;
  const complaint = complaintOf(seen);
  seen = [];
  if (!complaint || !test || test.state === 'failed') return;
  // Throwing here would skip the other tests of the file.
  test.state = 'failed';
  test.err = new Error(complaint);
});

after(() => {
  const complaint = complaintOf(seen);
  if (complaint) throw new Error(complaint);
});

function complaintOf(lines: readonly string[]): string | undefined {
  return lines.length > 0 ? `Unexpected console output\n${lines.join('\n')}` : undefined;
}
