// The page's way to the sandbox server. See the server's docstring for the interface.

/** What the server answered instead of "ok": a code for programs, a sentence for people. */
export class ApiError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

const SENTENCES = {
  app_did_not_answer: "Potluck did not answer within three seconds, as Slack expects of an app. Is it running?",
  unreachable: "The sandbox does not answer. Is it still running?",
};

async function answer(request) {
  let response;
  try {
    response = await request;
  } catch {
    throw new ApiError("unreachable", SENTENCES.unreachable);
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok || body.ok === false) {
    const code = body.error ?? `http_${response.status}`;
    throw new ApiError(code, SENTENCES[code] ?? body.message ?? `The sandbox answered "${code}".`);
  }
  return body;
}

/** GET /page/api/`what` with `query` -> the answer's JSON. Throws ApiError. */
export function get(what, query = {}) {
  const search = new URLSearchParams(query);
  return answer(fetch(`/page/api/${what}?${search}`, { headers: { accept: "application/json" } }));
}

/** POST /page/api/`what` with `body` as JSON -> the answer's JSON. Throws ApiError. */
export function post(what, body) {
  return answer(
    fetch(`/page/api/${what}`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(body),
    }),
  );
}
