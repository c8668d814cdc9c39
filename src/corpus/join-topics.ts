/** What a row of a table of stances is about. */
export interface Topic {
  /** Holder, head noun and entities: only rows that share it can be one. */
  readonly base: string;
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
}

/** Joins a row that says less (`kerja sama`) to the one of its base that says more (`kerja sama ekonomi`), where there is just one such. */
export function joinNarrower<T extends Topic>(rows: readonly T[], join: (into: T, from: T) => void): T[] {
  const byBase = new Map<string, T[]>();
  for (const row of rows) {
    const same = byBase.get(row.base);
    if (same) same.push(row);
    else byBase.set(row.base, [row]);
  }
  const gone = new Set<T>();
  for (const same of byBase.values()) {
    // Those that say least first, so that what they join may itself be joined. A holder's many rows of one head are left as they are.
    if (same.length < 2 || same.length > MANY) continue;
    for (const row of [...same].sort((a, b) => a.modifiers.size - b.modifiers.size)) {
      const wider = same.filter((other) => other !== row && !gone.has(other) && isPart(row.modifiers, other.modifiers));
      const [only] = wider;
      if (wider.length !== 1 || !only) continue;
      join(only, row);
      gone.add(row);
    }
  }
  return rows.filter((row) => !gone.has(row));
}

/** Keeps the joining linear in the number of rows. */
const MANY = 50;

function isPart(less: ReadonlySet<string>, more: ReadonlySet<string>): boolean {
  return less.size < more.size && [...less].every((word) => more.has(word));
}
