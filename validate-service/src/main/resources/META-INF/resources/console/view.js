// Alerts as elements. Whatever comes from a report is set as text, never as markup.

import { side, word } from "./words.js";

/** An element with attributes and children, which are elements or text. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children.map((child) => child ?? ""));
  return made;
}

const time = (instant) =>
  element("time", { datetime: instant }, new Date(instant).toLocaleString(word("languageCode")));

const severity = (alert) =>
  element("span", { class: `severity ${alert.severity}` }, word(alert.severity));

/** A row of the table. */
export function row(alert, rules, onDetails) {
  const button = element("button", { type: "button" }, word("details"));
  button.setAttribute("aria-label", `${word("details")}: ${alert.ruleId} ${side(alert.message)}`);
  button.addEventListener("click", () => onDetails(alert));
  const rule = rules.get(alert.ruleId);
  return element(
    "tr",
    { "data-id": alert.alertId },
    element("td", { class: "brief" }, severity(alert)),
    element("td", { class: "brief", title: rule ? side(rule.title) : "" }, alert.ruleId),
    element("td", {}, alert.agency.name ?? alert.agency.code ?? "–"),
    element("td", { class: "brief" }, String(alert.year ?? "–")),
    element("td", {}, side(alert.message), mark(alert)),
    element("td", { class: "brief" }, time(alert.raisedAt)),
    element("td", {}, button),
  );
}

/** Who has to see to it, and whether that is late. */
function mark(alert) {
  const it = alert.assignment;
  return it ? element("p", { class: it.overdue ? "owner late" : "owner" }, assignment(it)) : "";
}

/** Everything known of an alert. */
export function details(alert, rule, steps) {
  const terms = [
    [word("severity"), severity(alert)],
    [word("message"), side(alert.message)],
    [word("rule"), rule ? `${alert.ruleId} ${side(rule.title)}` : alert.ruleId],
    [word("basis"), alert.basis],
    [word("agency"), alert.agency.name],
    [word("year"), alert.year],
    [word("subject"), alert.subject],
    [word("expected"), alert.expected],
    [word("actual"), alert.actual],
    [word("standing"), word(alert.status)],
    [word("dismissal"), alert.dismissal && dismissal(alert.dismissal)],
    [word("assignment"), alert.assignment && assignment(alert.assignment)],
    [word("report"), alert.reportId],
    [word("revision"), alert.revision],
  ].filter(([, value]) => value !== null && value !== undefined && value !== "");
  const list = element("dl", {});
  for (const [term, value] of terms) {
    const shown = value instanceof Node ? value : String(value);
    list.append(element("dt", {}, term), element("dd", {}, shown));
  }
  return [list, ...evidence(alert), ...history(steps)];
}

function evidence(alert) {
  if (alert.evidence.length === 0) {
    return [];
  }
  const rows = alert.evidence.map((cell) => [
    cell.concept,
    cell.value === null ? "–" : String(cell.value),
    cell.text,
    place(cell),
  ]);
  const heads = ["concept", "value", "printed", "place"].map(word);
  return [element("h3", {}, word("evidence")), table(heads, rows)];
}

/** Where a cell stands; one of another report or revision says of which. */
function place(cell) {
  const span = cell.source ? `${cell.source.start}–${cell.source.end}` : "–";
  return cell.reportId
    ? `${cell.year ?? "–"}, ${word("revision")} ${cell.revision}: ${span}`
    : span;
}

const until = (day) => (day ? `${word("until")} ${day}` : "");

const joined = (...parts) => parts.filter(Boolean).join(" · ");

const dismissal = (it) => joined(it.reason, until(it.until), it.author);

function assignment(it) {
  const late = it.overdue ? word("overdue") : "";
  const anew = it.revised ? word("reviewDue") : "";
  return joined(it.owner, `${word("due")} ${it.due}`, late, anew, it.done ? word("cleared") : "");
}

function history(steps) {
  const rows = steps.map((step) => [time(step.at), word(step.step), remark(step), step.author]);
  const heads = ["time", "step", "remark", "by"].map(word);
  return [element("h3", {}, word("history")), table(heads, rows)];
}

function remark(step) {
  const due = step.due ? `${word("due")} ${step.due}` : "";
  return step.message ? side(step.message) : joined(step.reason, until(step.until), step.owner, due);
}

/** What an operator can do about an alert; each step is told with what was filled in. */
export function steps(alert, onStep) {
  if (alert.status === "cleared") {
    return [];
  }
  const verdict =
    alert.status === "dismissed"
      ? form("reopen", [["reason", { maxlength: 1000 }]], onStep)
      : form(
          "dismiss",
          [["reason", { maxlength: 1000, required: "" }], ["until", { type: "date" }]],
          onStep,
        );
  const owner = { maxlength: 200, required: "", value: alert.assignment?.owner ?? "" };
  const due = { type: "date", required: "", value: alert.assignment?.due ?? "" };
  return [verdict, form("assign", [["owner", owner], ["due", due]], onStep)];
}

function form(step, fields, onStep) {
  const made = element("form", { class: "step", "data-step": step });
  for (const [name, attributes] of fields) {
    const id = `${step}-${name}`;
    const input = element("input", { id, name, autocomplete: "off", ...attributes });
    made.append(element("p", {}, element("label", { for: id }, word(name)), input));
  }
  made.append(element("button", { type: "submit" }, word(step)));
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    const filled = [...new FormData(made)].filter(([, value]) => value.trim() !== "");
    onStep(step, Object.fromEntries(filled));
  });
  return made;
}

function table(heads, rows) {
  return element(
    "div",
    { class: "scroll", tabindex: "0" },
    element(
      "table",
      {},
      element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
      element("tbody", {}, ...rows.map((cells) => element("tr", {}, ...cells.map((cell) => element("td", {}, cell))))),
    ),
  );
}
