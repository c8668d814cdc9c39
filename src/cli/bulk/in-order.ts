/**
 * Works on several items at once and gives the results in the order of the items. At most `atOnce` items and results are
 * held, so that a slow reader slows the work down and the memory stays flat. A result is given as soon as it is there, also
 * where the next item is long in coming: whoever waits for the answer before the next question gets it.
 */
export async function* inOrder<T, R>(
  items: AsyncIterator<T>,
  work: (item: T) => Promise<R>,
  atOnce: number,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | null = items.next();
  for (;;) {
    const head = running[0];
    if (next !== null && running.length < atOnce) {
      const come: IteratorResult<T> | null = await (head === undefined
        ? next
        : Promise.race([next, head.then(() => null)]));
      if (come !== null) {
        if (come.done) next = null;
        else running.push(work(come.value));
        if (next !== null) next = items.next();
        continue;
      }
    }
    if (head === undefined) return;
    yield await head;
    running.shift();
  }
}
