/** Disjoint sets over the indices of a list. */
export interface Groups {
  find(index: number): number;
  join(a: number, b: number): void;
}

export function makeGroups(size: number): Groups {
  const parent = Array.from({ length: size }, (_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] as number;
    for (let i = index; i !== root; ) {
      const next = parent[i] as number;
      parent[i] = root;
      i = next;
    }
    return root;
  };
  return {
    find,
    join(a, b) {
      const first = find(a);
      const second = find(b);
      // The earlier one stays: entities are numbered by their first mention
      if (first !== second) parent[Math.max(first, second)] = Math.min(first, second);
    },
  };
}
