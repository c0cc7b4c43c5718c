// The score with its reasons.

import { el, rounded } from "./dom.js";
import { notices } from "./progress.js";
import { matches, partName, placeOf } from "./words.js";

export const scoreLine = (label, score) =>
  el("p", { class: "score" }, el("b", {}, rounded(score)), el("span", {}, ` of 100, ${label}`));

/** Everything a report says. */
export function reportBody(report) {
  const results = report.results || [];
  const missing = results.filter((result) => result.match === "missing");
  const others = results.filter((result) => result.match !== "missing");
  const title = report.requirements?.title;
  return [
    el("div", { class: "scores" }, scoreLine(title ? `for ${title}` : "for this job", report.score)),
    ...notices(report.notices),
    el("h3", {}, "Where the points come from"),
    parts(report.parts || []),
    el("h3", {}, `What is missing (${missing.length})`),
    missing.length
      ? el("ul", { class: "list" }, missing.map(requirement))
      : el("p", {}, "Nothing the posting asks for is missing."),
    el("h3", {}, `What you meet (${others.length})`),
    others.length ? el("ul", { class: "list" }, others.map(requirement)) : el("p", {}, "Nothing yet."),
    (report.suggestions || []).length
      ? [el("h3", {}, "What to do"), el("ol", {}, report.suggestions.map((text) => el("li", {}, text)))]
      : null,
  ];
}

function parts(list) {
  const rows = list.map((part) =>
    el("tr", {},
      el("th", { scope: "row" }, partName(part.name)),
      el("td", { class: "number" },
        part.pointsPossible > 0 ? `${rounded(part.points)} of ${rounded(part.pointsPossible)}` : rounded(part.points)),
      el("td", {}, part.reason)));
  const head = el("tr", {},
    el("th", { scope: "col" }, "Part"), el("th", { scope: "col", class: "number" }, "Points"),
    el("th", { scope: "col" }, "Why"));
  return el("div", { class: "table", tabindex: "0", role: "region", "aria-label": "Points by part" },
    el("table", { class: "reasons" }, el("thead", {}, head), el("tbody", {}, rows)));
}

function requirement(result) {
  const match = matches[result.match] || matches.missing;
  const wanted = result.requirement?.importance === "required" ? "required" : "good to have";
  return el("li", {},
    el("p", {},
      el("span", { class: "mark " + match.tone }, match.text), el("b", {}, result.requirement?.text || ""),
      el("span", { class: "small" }, ` ${wanted}, ${rounded(result.points)} of ${rounded(result.pointsPossible)} points`)),
    result.reason ? el("p", {}, result.reason) : null,
    (result.evidence || []).map(evidence));
}

function evidence(found) {
  const at = found.words ? found.text.toLowerCase().indexOf(found.words.toLowerCase()) : -1;
  const text = at < 0
    ? [found.text]
    : [found.text.slice(0, at), el("b", {}, found.text.slice(at, at + found.words.length)),
      found.text.slice(at + found.words.length)];
  return el("p", { class: "evidence" }, `${placeOf(found.path)}: `, ...text);
}
