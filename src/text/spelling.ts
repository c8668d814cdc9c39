/** One letter more, less or another, or two in the other order, behind the same beginning: `Sergey`, `Sergei`; `Abudl`, `Abdul`. */
export function isLetterAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  const at = sharedBeginning(one, other);
  if (at === 0) return false;
  return (
    isSwappedAt(one, other, at) ||
    one.slice(at + 1) === other.slice(at + 1) ||
    one.slice(at) === other.slice(at + 1) ||
    one.slice(at + 1) === other.slice(at)
  );
}

/** Two letters beside each other in the other order: `Abudl`, `Abdul`. */
export function isSwapped(one: string, other: string): boolean {
  const at = sharedBeginning(one, other);
  return at > 0 && isSwappedAt(one, other, at);
}

function isSwappedAt(one: string, other: string, at: number): boolean {
  return (
    at + 1 < one.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

function sharedBeginning(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
