/** Freezes plain data to its leaves: what the types call readonly holds at run time too. A part that is frozen is taken to be so all over. */
export function freeze<T>(value: T): T {
  if (isObject(value)) freezeObject(value);
  return value;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function freezeObject(value: object): void {
  if (Object.isFrozen(value)) return;
  Object.freeze(value);
  if (Array.isArray(value)) for (const part of value) freeze(part);
  else for (const key of Object.keys(value)) freeze((value as Record<string, unknown>)[key]);
}
