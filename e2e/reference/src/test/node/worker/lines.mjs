/** Text of one name and value a line; a code unit outside of printable ASCII is \uXXXX, as in Lines.java. */
export function lines(pairs) {
  return new Response(pairs.map(([name, value]) => `${escape(name)}=${escape(value)}\n`).join(""), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}

function escape(text) {
  return text.replace(/[^ -~]|\\/g, (c) => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"));
}
