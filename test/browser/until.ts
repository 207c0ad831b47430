/**
 * Waits until something in this program is so, such as what the page has asked of the simulated Excel; the guard of the
 * test ends a wait in vain.
 */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}
