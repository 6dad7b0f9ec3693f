/** A dotted name, from globalThis on. */
export function lookUp(name) {
  let value = globalThis[name];
  if (value === undefined && name.includes(".")) value = name.split(".").reduce((object, part) => object?.[part], globalThis);
  if (value === undefined && !(name in globalThis)) throw new ReferenceError(name + " is not defined");
  return value;
}
