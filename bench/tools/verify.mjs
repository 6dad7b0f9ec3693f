// All contenders do the same work, or the figures mean nothing.
import assert from "node:assert/strict";

export async function verify(servers, rows) {
  for (const row of rows) {
    const [first, ...others] = await Promise.all(servers.map((server) => answer(server, row)));
    assert.equal(first.status, row.status ?? 200, `${row.id}: ${first.name} answers ${first.status}`);
    for (const other of others) {
      assert.equal(other.status, first.status, `${row.id}: ${other.name} answers ${other.status}: ${other.body}`);
      if (row.alike !== false) {
        assert.deepEqual(content(other), content(first), `${row.id}: ${other.name} answers otherwise`);
      }
    }
  }
}

/** What is not valid is refused by all. */
export async function verifyRefusals(servers) {
  const bodies = ['{"customer":', '{"customer":"","email":"a@b.example","paid":true,"lines":[]}', '{"customer":7}', "[]"];
  for (const body of bodies) {
    for (const server of servers) {
      const { status } = await answer(server, { path: "/orders", body, headers: { "content-type": "application/json" } });
      assert.ok([400, 422].includes(status), `${server.name} answers ${status} to ${body}`);
    }
  }
}

async function answer({ name, url }, { path, body, headers }) {
  const response = await fetch(url + path, { method: body === undefined ? "GET" : "POST", body, headers });
  return { name, status: response.status, type: response.headers.get("content-type"), body: await response.text() };
}

function content({ type, body }) {
  if (!type?.startsWith("application/json")) {
    return body;
  }
  return JSON.parse(body, (key, value) => (value === null ? undefined : value));
}
