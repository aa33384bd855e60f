/** The first of a dataset's issues with a code; undefined where there is none. */
export function issueOf(issues, code) {
  return issues.find((issue) => issue.code === code);
}
