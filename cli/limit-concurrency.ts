/**
 * Does the work for each item, two at a time, and answers in the order of the items. Each is begun only when one before
 * it has ended, so that no more than two are in memory.
 */
export async function limitConcurrency<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length) {
      const index = next;
      next += 1;
      const item = items[index];
      if (item !== undefined) results[index] = await work(item);
    }
  };
  await Promise.all([lane(), lane()]);
  return results;
}
