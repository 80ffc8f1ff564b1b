// The service's public API: requests with the token, and the alert stream. EventSource cannot send
// an Authorization header, so the stream is read through fetch.

const KEY = "gouji-token";
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30000;

/** The service does not take the token. */
export class Refused extends Error {}

/** The token of this tab, or one handed over in the address, which is removed from there. */
export function token() {
  const handed = new URLSearchParams(location.hash.slice(1)).get("token");
  if (handed) {
    sessionStorage.setItem(KEY, handed);
    history.replaceState(null, "", location.pathname);
  }
  return sessionStorage.getItem(KEY);
}

/** Whether the token is an operator's. Only what is shown hangs on it; the service decides. */
export function isOperator() {
  try {
    const claims = token().split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
    return JSON.parse(atob(claims)).groups.includes("operator");
  } catch {
    return false;
  }
}

export const keep = (value) => sessionStorage.setItem(KEY, value);
export const forget = () => sessionStorage.removeItem(KEY);

/** Gets JSON; parameters without a value are left out. */
export async function get(path, parameters = {}) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value));
  const response = await request(`${path}?${query}`, {});
  return response.json();
}

/** Sends JSON and gets what became of it. */
export async function post(path, body) {
  const headers = { "Content-Type": "application/json" };
  const response = await request(path, { method: "POST", headers, body: JSON.stringify(body) });
  return response.json();
}

async function request(address, options) {
  const headers = { ...options.headers, Authorization: `Bearer ${token()}` };
  const response = await fetch(address, { ...options, headers, cache: "no-store" });
  if (response.status === 401 || response.status === 403) {
    throw new Refused();
  }
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Error(problem.detail ?? problem.title ?? `HTTP ${response.status}`);
  }
  return response;
}

/**
 * Listens to the stream until the signal aborts, coming back where it left off. Tells every alert
 * event and every change between connected and not; a refused token ends it.
 */
export async function listen(parameters, signal, { onEvent, onState, onRefused }) {
  let lastId = "";
  let pause = FIRST_PAUSE;
  while (!signal.aborted) {
    try {
      const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value));
      const headers = { Accept: "text/event-stream" };
      if (lastId) {
        headers["Last-Event-ID"] = lastId;
      }
      const response = await request(`/v1/alerts/stream?${query}`, { headers, signal });
      onState(true);
      pause = FIRST_PAUSE;
      for await (const event of events(response.body)) {
        lastId = event.id || lastId;
        if (event.data) {
          onEvent(event.name, JSON.parse(event.data));
        }
      }
    } catch (fault) {
      if (signal.aborted) {
        return;
      }
      if (fault instanceof Refused) {
        onRefused();
        return;
      }
    }
    onState(false);
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(2 * pause, LONGEST_PAUSE);
  }
}

/** Server-sent events in a body of bytes (WHATWG HTML, section 9.2.6). */
async function* events(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    const blocks = (rest + value).split("\n\n");
    rest = blocks.pop();
    for (const block of blocks) {
      yield parse(block);
    }
  }
}

function parse(block) {
  const event = { id: "", name: "", data: "" };
  for (const line of block.split("\n")) {
    const colon = line.indexOf(":");
    const value = line.slice(colon + 1).replace(/^ /, "");
    switch (line.slice(0, colon)) {
      case "id": event.id = value; break;
      case "event": event.name = value; break;
      case "data": event.data += value; break;
      default: // a comment, or a field that is of no use here
    }
  }
  return event;
}
