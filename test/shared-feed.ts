/** Text of a real feed from the folder beside the repository, or undefined where that folder is missing. */
export async function sharedFeed(path: string): Promise<string | undefined> {
  const response = await fetch(sharedFeedUrl(path));
  return response.status === 200 ? response.text() : undefined;
}

/** Where a real feed is served during tests; ask `sharedFeed` first whether it is there. */
export function sharedFeedUrl(path: string): string {
  return new URL(`/shared-feeds/${path}`, location.href).href;
}
