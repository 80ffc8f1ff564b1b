// The operators' page: alerts, the open ones kept up to date by the stream, and what is done about them.

import { Refused, forget, get, isOperator, keep, listen, post, token } from "./api.js";
import { details, row, steps } from "./view.js";
import { fill, side, toggle, word } from "./words.js";

const MOST_ROWS = 500;
const COUNTS_AFTER = 1000;

const byId = (id) => document.getElementById(id);
const rules = new Map();
let alerts = new Map();
let fresh = new Set();
let next = null;
let connected = null;
let listening = new AbortController();
let counting = 0;

/** What a standing asks the service for. */
const STANDINGS = {
  open: { status: "open" },
  overdue: { overdue: "true" },
  reviewDue: { reviewDue: "true" },
  dismissed: { status: "dismissed" },
  cleared: { status: "cleared" },
};

function filters() {
  const { standing, ...others } = Object.fromEntries(new FormData(byId("filters")));
  return { ...others, ...STANDINGS[standing] };
}

function show(signedIn) {
  byId("sign-in").hidden = signedIn;
  byId("alerts").hidden = !signedIn;
  byId("sign-out").hidden = !signedIn;
}

function render() {
  fill();
  byId("language").textContent = word("language");
  byId("connection").textContent =
    connected === null ? "" : word(connected ? "live" : "unreachable");
  for (const option of byId("ruleId").querySelectorAll("option[value]:not([value=''])")) {
    option.textContent = `${option.value} ${side(rules.get(option.value).title)}`;
  }
  const rows = [...alerts.values()].map((alert) => {
    const made = row(alert, rules, open);
    made.classList.toggle("fresh", fresh.has(alert.alertId));
    return made;
  });
  byId("rows").replaceChildren(...rows);
  byId("none").hidden = alerts.size > 0;
  byId("more").hidden = next === null || alerts.size >= MOST_ROWS;
}

/** Runs a step; a refused token leads back to the sign-in, any other fault is told. */
async function attempt(step) {
  byId("fault").textContent = "";
  try {
    await step();
  } catch (fault) {
    if (fault instanceof Refused) {
      signOut(word("refused"));
    } else {
      byId("fault").textContent = fault.message;
    }
  }
}

async function load(cursor) {
  const page = await get("/v1/alerts", { ...filters(), cursor });
  if (!cursor) {
    alerts = new Map();
    fresh = new Set();
  }
  page.items.forEach((alert) => alerts.set(alert.alertId, alert));
  next = page.next;
  render();
}

async function count() {
  const counts = await get("/v1/alerts/summary", filters());
  for (const severity of ["error", "warning", "info"]) {
    const more = counts[severity] >= counts.countedTo ? "+" : "";
    byId(`count-${severity}`).textContent = `${counts[severity]}${more}`;
  }
}

/** Whether the list is one that the stream tells all about: who owns an alert it does not say. */
function streamed() {
  const { status, owner } = filters();
  return status === "open" && !owner;
}

/** Counts once for a burst of events, and reads what the stream does not tell. */
function countSoon() {
  clearTimeout(counting);
  counting = setTimeout(
    () =>
      attempt(async () => {
        if (!streamed()) {
          await load(null);
        }
        await count();
      }),
    COUNTS_AFTER,
  );
}

function wanted(alert) {
  const { severity, ruleId, agency, year } = filters();
  const bare = (name) => (name ?? "").replace(/\s+/g, "").replace(/(.)人民政府$/, "$1");
  return (
    alert.status === "open" &&
    (!severity || severity === alert.severity) &&
    (!ruleId || ruleId === alert.ruleId) &&
    (!year || Number(year) === alert.year) &&
    (!agency || bare(agency) === bare(alert.agency.name) || agency === alert.agency.code)
  );
}

function follow() {
  listening.abort();
  listening = new AbortController();
  connected = null;
  byId("connection").textContent = word("connecting");
  listen({}, listening.signal, {
    onEvent: (name, alert) => {
      if (streamed()) {
        alerts.delete(alert.alertId);
        if (wanted(alert)) {
          alerts = new Map([[alert.alertId, alert], ...alerts].slice(0, MOST_ROWS));
          fresh.add(alert.alertId);
        }
        render();
      }
      countSoon();
    },
    onState: (state) => {
      connected = state;
      byId("connection").textContent = word(state ? "live" : "unreachable");
    },
    onRefused: () => signOut(word("refused")),
  });
}

async function open(alert) {
  await attempt(async () => {
    await fillDetails(alert.alertId);
    byId("details").showModal();
  });
}

/** The alert and its history as they stand, which the row that was clicked may not be. */
async function fillDetails(alertId) {
  const path = `/v1/alerts/${encodeURIComponent(alertId)}`;
  const [alert, history] = await Promise.all([get(path), get(`${path}/history`, { limit: 500 })]);
  byId("details-fault").textContent = "";
  byId("details-title").textContent = `${alert.ruleId} · ${alert.agency.name ?? ""}`;
  byId("details-body").replaceChildren(...details(alert, rules.get(alert.ruleId), history.items));
  byId("details-steps").replaceChildren(
    ...(isOperator() ? steps(alert, (step, body) => take(alertId, step, body)) : []),
  );
}

/** Takes an operator's step; a fault is told where it was asked for, and nothing filled in is lost. */
async function take(alertId, step, body) {
  try {
    await post(`/v1/alerts/${encodeURIComponent(alertId)}/${step}`, body);
    await fillDetails(alertId);
    await load(null);
    await count();
  } catch (fault) {
    byId("details-fault").textContent = fault instanceof Refused ? word("refused") : fault.message;
  }
}

async function start() {
  show(true);
  await attempt(async () => {
    const catalogue = await get("/v1/rules");
    for (const rule of catalogue.items) {
      if (!rules.has(rule.ruleId)) {
        byId("ruleId").append(new Option(rule.ruleId, rule.ruleId));
      }
      rules.set(rule.ruleId, rule);
    }
    // The stream first: what is raised between the two is in the list, in the stream, or in both
    follow();
    await load(null);
    await count();
  });
}

function signOut(reason = "") {
  listening.abort();
  forget();
  alerts = new Map();
  connected = null;
  show(false);
  render();
  byId("sign-in-fault").textContent = reason;
  byId("token").focus();
}

byId("language").addEventListener("click", () => {
  toggle();
  render();
});
byId("sign-out").addEventListener("click", () => signOut());
byId("more").addEventListener("click", () => attempt(() => load(next)));
byId("filters").addEventListener("submit", (event) => {
  event.preventDefault();
  attempt(async () => {
    await load(null);
    await count();
  });
});
byId("sign-in-form").addEventListener("submit", (event) => {
  event.preventDefault();
  keep(byId("token").value.trim());
  byId("token").value = "";
  byId("sign-in-fault").textContent = "";
  start();
});

render();
if (token()) {
  start();
} else {
  show(false);
}
