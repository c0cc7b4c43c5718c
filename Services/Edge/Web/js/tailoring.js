// The tailored resume: both scores, every change with where it came from, before and after, downloads.

import { Problem, send } from "./api.js";
import { el, rounded, say } from "./dom.js";
import { hideProblem, notices, showProblem } from "./progress.js";
import { scoreLine } from "./report.js";
import { sheet } from "./sheet.js";
import { changes as changeNames, partName, placeOf } from "./words.js";

const formats = [["pdf", "PDF"], ["txt", "plain text"], ["jsonresume", "JSON Resume"]];

/** Everything a tailoring says. */
export function tailoringBody(tailoring) {
  const before = tailoring.before?.score ?? 0;
  const after = tailoring.after?.score ?? 0;
  const rise = after - before;
  const list = tailoring.changes || [];
  return [
    el("div", { class: "scores" }, scoreLine("before", before), scoreLine("after tailoring", after),
      el("p", { class: rise > 0.05 ? "rise" : "rise none" },
        rise > 0.05 ? `+${rounded(rise)} points` : "The score stays as it was")),
    ...notices(tailoring.notices),
    el("h3", {}, "Download"),
    el("div", { class: "actions" }, formats.map(([format, name], place) =>
      el("button", { type: "button", class: place ? "second" : null, onclick: (event) => download(tailoring.id, format, event.currentTarget) },
        `Download ${name}`))),
    el("h3", {}, "Points before and after"),
    comparedParts(tailoring),
    el("h3", {}, `Changes (${list.length})`),
    list.length ? el("ol", { class: "list" }, list.map(change)) : el("p", {}, "Nothing had to be changed."),
    withheld(tailoring.withheld || []),
    el("h3", {}, "Before and after"),
    el("div", { class: "columns" },
      sheet(tailoring.base, "Before", marksOf(list, true)), sheet(tailoring.tailored, "After", marksOf(list, false))),
  ];
}

function marksOf(list, isBefore) {
  const marks = new Map();
  for (const change of list) {
    const isRemoved = change.kind === "removed";
    if (isRemoved !== isBefore) continue;
    marks.set(change.path, { tone: isRemoved ? "gone" : "changed", text: changeNames[change.kind] || change.kind });
  }
  return marks;
}

function comparedParts(tailoring) {
  const after = tailoring.after?.parts || [];
  const rows = (tailoring.before?.parts || []).map((part, place) => {
    const later = after.find((other) => other.name === part.name) || after[place] || part;
    return el("tr", {},
      el("th", { scope: "row" }, partName(part.name)), el("td", { class: "number" }, rounded(part.points)),
      el("td", { class: "number" }, rounded(later.points)),
      el("td", { class: "number" }, part.pointsPossible > 0 ? rounded(part.pointsPossible) : ""));
  });
  const head = ["Part", "Before", "After", "Possible"].map((text, place) =>
    el("th", { scope: "col", class: place ? "number" : null }, text));
  return el("div", { class: "table", tabindex: "0", role: "region", "aria-label": "Points before and after" },
    el("table", {}, el("thead", {}, el("tr", {}, head)), el("tbody", {}, rows)));
}

function change(item) {
  const isSame = item.before === item.after;
  return el("li", {},
    el("p", {},
      el("span", { class: item.kind === "removed" ? "mark bad" : "mark good" }, changeNames[item.kind] || item.kind),
      el("b", {}, placeOf(item.path))),
    item.reason ? el("p", {}, item.reason) : null,
    item.before && !isSame ? el("p", {}, el("span", { class: "small" }, "Before: "), el("del", {}, item.before)) : null,
    item.after ? el("p", {}, el("span", { class: "small" }, isSame ? "Line: " : "After: "), el("ins", {}, item.after)) : null,
    el("details", {},
      el("summary", {}, `Where it came from (${(item.sources || []).length})`),
      (item.sources || []).map((source) => el("p", { class: "evidence" }, `${placeOf(source.path)}: ${source.text}`))));
}

function withheld(list) {
  if (!list.length) return null;
  return el("details", {},
    el("summary", {}, `Taken back because your resume does not support it (${list.length})`),
    el("ul", {}, list.map((item) => el("li", {}, `${item.kind}: ${item.value}`))));
}

async function download(id, format, button) {
  hideProblem("export");
  button.disabled = true;
  try {
    const response = await send("GET", `/tailorings/${id}/export?format=${format}`);
    const name = /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") || "")?.[1];
    const address = URL.createObjectURL(await response.blob());
    const link = el("a", { href: address, download: name || "resume." + (format === "jsonresume" ? "json" : format) });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
    say("The download has begun.");
  } catch (problem) {
    showProblem("export", problem instanceof Problem ? problem : new Problem({}, 0));
  }
  button.disabled = false;
}
