export default { fetch: async (request, env) => new Response(`front of ${await (await env.COUNTER.fetch(request)).text()}`) };
