/** The table of @JSBody bodies that record.mjs wrote. */

/** Find bodies in the table that record.mjs wrote: an object from bodyKey to function. */
export function bodiesIn(table) {
  return (parameters, body) => {
    const known = table[bodyKey(parameters, body)];
    if (known === undefined) throw new Error(`The body of a @JSBody method is not in the recorded table; build the worker again: (${parameters}) => { ${body} }`);
    return known;
  };
}

/** What a short name of a body begins with (short-bodies.mjs); a number follows. */
const MARK = "\u0001";

/** The name under which a body is kept: the number of a short name, else its parameters, its length and a hash of its text. */
export function bodyKey(parameters, body) {
  if (body[0] === MARK) return body.slice(1);
  let hash = 0x811c9dc5;
  for (let i = 0; i < body.length; i++) hash = Math.imul(hash ^ body.charCodeAt(i), 0x01000193);
  return parameters.join() + ":" + body.length + ":" + (hash >>> 0).toString(36);
}
