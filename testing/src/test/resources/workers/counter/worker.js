export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    if (pathname === "/put") await env.KV.put("key", "kept");
    if (pathname === "/rows") return new Response(JSON.stringify(await env.DB.prepare("SELECT name FROM animal").raw()));
    return new Response(`${env.GREETING} ${await env.KV.get("key")}`);
  },
};
