/** One way to ask the server: an answer, a failure in its own words, or a lost connection. */

/** @typedef {import("./types.js").Outcome} Outcome */

const PATIENCE_MS = 20_000;
const GATEWAY_TROUBLE = [502, 504];

export function createServer() {
  /** Keys of what was never answered: sent again, it counts once. @type {Map<string, string>} */
  const unanswered = new Map();

  /** @param {string} path @param {object} body @returns {Promise<Outcome>} */
  async function post(path, body) {
    const what = path + JSON.stringify(body);
    const key = unanswered.get(what) ?? crypto.randomUUID();
    unanswered.set(what, key);
    const outcome = await ask(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ ...body, key }) });
    if (outcome.kind === "answer") unanswered.delete(what);
    return outcome;
  }

  return {
    people: () => ask("/api/people", {}),
    /** @param {string} person @param {string} value */
    press: (person, value) => post("/api/press", { person, value }),
    /** @param {string} person @param {string | null} value @param {Record<string, string | string[]>} values */
    submit: (person, value, values) => post("/api/submit", { person, value, values }),
    /** @param {string} person @param {string} text */
    say: (person, text) => post("/api/say", { person, text }),
    /** @param {string} person */
    open: (person) => post("/api/open", { person }),
    /** @param {string} turn */
    turn: (turn) => ask("/api/clock", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ turn }) }),
  };
}

/** @typedef {ReturnType<typeof createServer>} Server */

/** @param {string} path @param {RequestInit} options @returns {Promise<Outcome>} */
async function ask(path, options) {
  try {
    const response = await fetch(path, { ...options, cache: "no-store", signal: AbortSignal.timeout(PATIENCE_MS) });
    if (GATEWAY_TROUBLE.includes(response.status)) return { kind: "lost" };
    const body = await response.json().catch(() => null);
    if (response.ok && body !== null) return { kind: "answer", body };
    return { kind: "failure", failure: body?.failure ?? null };
  } catch {
    return { kind: "lost" };
  }
}
