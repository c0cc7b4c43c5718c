// The API under /api/v1.

/** An answer that is no success: what went wrong, in the service's own words. */
export class Problem extends Error {
  constructor(body, status) {
    super(body.detail || body.title || "Something went wrong.");
    this.status = status;
    this.code = body.code || "";
    this.nextStep = body.nextStep || "";
    this.requestId = body.requestId || "";
    this.isRetryable = body.retryable === true;
  }
}

const away = {
  code: "offline",
  detail: "We can't reach the service.",
  nextStep: "Check your connection and try again. What you entered is kept.",
  retryable: true,
};

/** Sends a request; gives the answer back or throws a Problem. */
export async function send(method, path, { json, form, key } = {}) {
  const headers = { "X-RoleReady": "1" };
  if (json !== undefined) headers["Content-Type"] = "application/json";
  if (key) headers["Idempotency-Key"] = key;
  let response;
  try {
    response = await fetch("/api/v1" + path, {
      method, headers, body: json === undefined ? form : JSON.stringify(json),
    });
  } catch {
    throw new Problem(away, 0);
  }
  if (!response.ok) {
    const body = await response.json().catch(() => ({}));
    throw new Problem(body, response.status);
  }
  return response;
}

/** The JSON that a path answers with. */
export async function get(path) {
  return (await send("GET", path)).json();
}

/** Submits something that must happen once: the same key again continues it, so a broken connection is tried again. */
export async function submit(path, body) {
  const key = crypto.randomUUID ? crypto.randomUUID() : String(Math.random()).slice(2) + Date.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await (await send("POST", path, { ...body, key })).json();
    } catch (problem) {
      const mayPass = problem.status === 0 || problem.status === 502 || problem.status === 503;
      if (!mayPass || attempt === 4) throw problem;
      await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
    }
  }
}
