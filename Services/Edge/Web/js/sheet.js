// A JSON Resume as a readable sheet, with the changed lines marked.

import { el } from "./dom.js";

/** `marks` gives a line's class by its JSON Pointer; a marked line says so to screen readers too. */
export function sheet(resume, title, marks) {
  const basics = resume?.basics || {};
  const line = (pointer, text, name = "p") => {
    if (!text) return null;
    const mark = marks.get(pointer);
    return el(name, { class: mark?.tone }, mark ? el("span", { class: "unseen" }, mark.text + ": ") : null, text);
  };
  const block = (heading, children) => {
    const shown = children.flat(9).filter(Boolean);
    return shown.length ? [el("h5", {}, heading), ...shown] : [];
  };
  const lines = (path, list) => {
    const items = (list || []).map((text, place) => line(`${path}/${place}`, text, "li")).filter(Boolean);
    return items.length ? el("ul", {}, items) : null;
  };
  const dates = (entry) => [entry.startDate, entry.endDate || (entry.startDate ? "now" : "")].filter(Boolean).join(" – ");
  const entry = (path, head, item) => [
    el("p", {}, el("b", {}, head.filter(Boolean).join(", ")), dates(item) ? ` (${dates(item)})` : ""),
    line(path + "/summary", item.summary), line(path + "/description", item.description),
    lines(path + "/highlights", item.highlights),
  ];
  const all = (name, head) => (resume?.[name] || []).map((item, place) => entry(`/${name}/${place}`, head(item), item));
  const contact = [basics.email, basics.phone, basics.location?.city, basics.url].filter(Boolean).join(" · ");
  const skills = (resume?.skills || []).map((skill, place) => {
    const words = (skill.keywords || []).length ? skill.keywords.join(", ") : "";
    const mark = [...marks.keys()].some((key) => key === `/skills/${place}` || key.startsWith(`/skills/${place}/`));
    return el("p", { class: mark ? "changed" : null }, skill.name && words ? `${skill.name}: ${words}` : skill.name || words);
  });
  return el("div", { class: "sheet" },
    el("h4", {}, title),
    el("p", {}, el("b", {}, basics.name || ""), basics.label ? `, ${basics.label}` : ""),
    contact ? el("p", { class: "small" }, contact) : null,
    block("Summary", [line("/basics/summary", basics.summary)]),
    block("Skills", skills),
    block("Experience", all("work", (item) => [item.position, item.name])),
    block("Projects", all("projects", (item) => [item.name, item.entity])),
    block("Volunteering", all("volunteer", (item) => [item.position, item.organization])),
    block("Education", all("education", (item) => [[item.studyType, item.area].filter(Boolean).join(" "), item.institution])),
    block("Certificates", (resume?.certificates || []).map((item, place) =>
      line(`/certificates/${place}`, [item.name, item.issuer, item.date].filter(Boolean).join(", ")))),
    block("Languages", (resume?.languages || []).map((item, place) =>
      line(`/languages/${place}`, [item.language, item.fluency].filter(Boolean).join(": ")))));
}
