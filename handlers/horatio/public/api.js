/** What the server refused: its problem (RFC 9457), or that it could not be reached. */
export class ApiError extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

const LARGEST_PHOTO = 10 * 1024 * 1024;
const JSON_TYPE = { "Content-Type": "application/json" };

export const me = () => send("/api/me");

export const loadPosts = (cursor) =>
  send(cursor ? `/api/posts?cursor=${encodeURIComponent(cursor)}` : "/api/posts");

export const sendPost = (text) =>
  send("/api/posts", { method: "POST", headers: JSON_TYPE, body: JSON.stringify({ text }) });

export const listComments = async (id) => (await send(`/api/posts/${encodeURIComponent(id)}`)).comments;

export const sendComment = (id, text) =>
  send(`/api/posts/${encodeURIComponent(id)}/comments`, {
    method: "POST",
    headers: JSON_TYPE,
    body: JSON.stringify({ text }),
  });

export async function sendPhoto(id, file) {
  // The server refuses it too, but without reading it, and a browser may then report a broken connection instead.
  if (file.size > LARGEST_PHOTO) throw new ApiError({ title: "A photo has at most 10 MB." });
  return send(`/api/posts/${encodeURIComponent(id)}/photo`, {
    method: "PUT",
    headers: { "Content-Type": file.type || "application/octet-stream" },
    body: file,
  });
}

async function send(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new ApiError({ title: "The server cannot be reached. Try again." });
  }
  if (response.ok) return response.json();
  throw new ApiError(await problemOf(response));
}

async function problemOf(response) {
  try {
    return await response.json();
  } catch {
    return { title: `The server answered ${response.status}.` };
  }
}
