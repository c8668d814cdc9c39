/** Freezes plain data to its leaves: what the types call readonly holds at run time too. A part that is frozen is taken to be so all over. */
export function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
  return value;
}
