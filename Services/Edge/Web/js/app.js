// The way through the page: resume, job, match, tailored resume.

import { askToSignIn, greet, prepareAccount, whoIsThere } from "./account.js";
import { get, Problem, submit } from "./api.js";
import { byId, el, fill, focusOn, say } from "./dom.js";
import { keep, value } from "./draft.js";
import { follow, problemOf } from "./operations.js";
import { hideProblem, hideProgress, notices, showProblem, showProgress } from "./progress.js";
import { reportBody } from "./report.js";
import { tailoringBody } from "./tailoring.js";

const fileLimitBytes = 10 * 1024 * 1024;
const jobLimit = 50000;
const running = new Set();

/** Runs one step: submits it, or goes on with one that runs already, shows its progress, and hands on its result. */
async function runStep(step, start, done, operationId) {
  if (running.has(step)) return;
  running.add(step);
  refresh();
  hideProblem(step);
  try {
    const begun = operationId ? { id: operationId, percent: 0, stage: "", state: "queued" } : await start();
    keep({ ["operation:" + step]: begun.id });
    showProgress(step, begun);
    const operation = await follow(begun.id, (state) => showProgress(step, state));
    keep({ ["operation:" + step]: undefined });
    hideProgress(step);
    if (operation.state !== "succeeded") throw problemOf(operation);
    await done(operation.result);
  } catch (problem) {
    hideProgress(step);
    const again = start && problem.isRetryable ? () => runStep(step, start, done) : null;
    if (problem.status === 401) askToSignIn(problem);
    else {
      if (problem.code) keep({ ["operation:" + step]: undefined });
      showProblem(step, problem instanceof Problem ? problem : new Problem({}, 0), again);
    }
  }
  running.delete(step);
  refresh();
}

function refresh() {
  const isBusy = running.size > 0;
  for (const id of ["check", "tailor", "earlier-use", "paste-use", "file"]) byId(id).disabled = isBusy;
  for (const button of document.querySelectorAll("[data-while-idle]")) button.disabled = isBusy;
}

// 1: the resume

function upload(file) {
  if (!file) return;
  if (file.size > fileLimitBytes) {
    showProblem("parse", new Problem({
      code: "too_large", detail: "Your file is too large (max 10 MB).",
      nextStep: "Try compressing it or removing images.",
    }, 413));
    return;
  }
  const start = () => {
    const form = new FormData();
    form.append("file", file);
    return submit("/resumes", { form });
  };
  runStep("parse", start, (result) => useResume(result.resumeId));
}

async function useResume(id, isQuiet) {
  const parsed = await get("/resumes/" + id);
  keep({ resumeId: id });
  for (const step of ["parse", "ats-check", "tailoring"]) hideProblem(step);
  if (!isQuiet) hideResults();
  const resume = parsed.resume || {};
  const counts = [[resume.work, "job"], [resume.education, "degree"], [resume.skills, "group of skills", "groups of skills"]]
    .map(([list, one, many]) => `${(list || []).length} ${(list || []).length === 1 ? one : many || one + "s"}`).join(", ");
  fill(
    byId("resume-chosen"),
    el("div", { class: "chosen" },
      el("p", {}, el("b", {}, resume.basics?.name || parsed.fileName), ` (${parsed.fileName}). We found ${counts}.`),
      el("button", { type: "button", class: "second", "data-while-idle": true, onclick: chooseAgain }, "Use another resume")),
    ...notices(parsed.notices),
    el("details", {},
      el("summary", {}, "What a machine reads in this file"),
      el("pre", { tabindex: "0" }, (parsed.lines || []).map((line) => (line.hidden ? "[hidden] " : "") + line.text).join("\n"))));
  byId("resume-chosen").hidden = false;
  byId("resume-choice").hidden = true;
  if (!isQuiet) {
    say("Your resume is ready.");
    focusOn(byId("job-title"));
  }
}

function chooseAgain() {
  keep({ resumeId: undefined });
  byId("resume-chosen").hidden = true;
  byId("resume-choice").hidden = false;
  byId("file").value = "";
  listEarlier();
  focusOn(byId("resume-title"));
}

async function listEarlier() {
  const { resumes } = await get("/resumes?limit=50").catch(() => ({ resumes: [] }));
  const ready = resumes.filter((resume) => resume.parsedAt);
  fill(byId("earlier"), ready.map((resume) =>
    el("option", { value: resume.id },
      [resume.personName, resume.fileName, new Date(resume.createdAt).toLocaleDateString()].filter(Boolean).join(" · "))));
  byId("earlier-field").hidden = ready.length === 0;
}

// 2 and 3: the job and the match

const wish = () => ({ json: { resumeId: value("resumeId"), jobDescription: byId("job").value } });

function mayGoOn(step) {
  if (!value("resumeId")) {
    showProblem(step, new Problem({ detail: "There is no resume yet.", nextStep: "Upload or paste your resume first." }, 0));
    return false;
  }
  const length = [...byId("job").value].length;
  byId("job").setAttribute("aria-invalid", String(!byId("job").value.trim() || length > jobLimit));
  if (!byId("job").value.trim()) {
    showProblem(step, new Problem({ detail: "The job description is empty.", nextStep: "Paste the text of the job posting." }, 0));
    return false;
  }
  return true;
}

function check(event) {
  event.preventDefault();
  if (!mayGoOn("ats-check")) return;
  hideResults();
  runStep("ats-check", () => submit("/ats-checks", wish()), (result) => showReport(result.reportId));
}

async function showReport(id, isQuiet) {
  const report = await get("/ats-checks/" + id);
  keep({ reportId: id, tailoringId: isQuiet ? value("tailoringId") : undefined });
  fill(byId("report-body"), reportBody(report));
  byId("report").hidden = false;
  if (isQuiet) return;
  say(`Your score is ${Math.round(report.score)} of 100.`);
  focusOn(byId("report-title"));
}

function hideResults() {
  for (const id of ["report", "tailored"]) byId(id).hidden = true;
  keep({ reportId: undefined, tailoringId: undefined });
}

// 4: the tailored resume

function tailor() {
  if (!mayGoOn("tailoring")) return;
  byId("tailored").hidden = true;
  runStep("tailoring", () => submit("/tailorings", wish()), (result) => showTailoring(result.tailoringId));
}

async function showTailoring(id, isQuiet) {
  const tailoring = await get("/tailorings/" + id);
  keep({ tailoringId: id });
  fill(byId("tailored-body"), tailoringBody(tailoring));
  byId("tailored").hidden = false;
  if (isQuiet) return;
  say(`Your resume is tailored. The score is ${Math.round(tailoring.after?.score ?? 0)} of 100 now.`);
  focusOn(byId("tailored-title"));
}

// The beginning

async function begin(person) {
  greet(person);
  listEarlier();
  const restore = async (key, show) => {
    if (!value(key)) return;
    await show(value(key), true).catch((problem) => {
      if (problem.status === 404) keep({ [key]: undefined });
    });
  };
  await restore("resumeId", useResume);
  await restore("reportId", showReport);
  await restore("tailoringId", showTailoring);
  const goOn = (step, done) => {
    const id = value("operation:" + step);
    if (id) runStep(step, null, done, id);
  };
  goOn("parse", (result) => useResume(result.resumeId));
  goOn("ats-check", (result) => showReport(result.reportId));
  goOn("tailoring", (result) => showTailoring(result.tailoringId));
}

function count() {
  byId("job-count").textContent = [...byId("job").value].length.toLocaleString("en");
}

function prepareForms() {
  for (const [id, key] of [["job", "job"], ["resume-text", "resumeText"]]) {
    byId(id).value = value(key) || "";
    byId(id).addEventListener("input", () => keep({ [key]: byId(id).value }));
  }
  byId("paste").open = Boolean(value("resumeText"));
  byId("job").addEventListener("input", count);
  count();
  byId("file").addEventListener("change", () => upload(byId("file").files[0]));
  byId("earlier-use").addEventListener("click", () =>
    useResume(byId("earlier").value).catch((problem) => showProblem("parse", problem)));
  byId("paste-use").addEventListener("click", () => {
    const text = byId("resume-text").value;
    if (text.trim()) upload(new File([text], "pasted-resume.txt", { type: "text/plain" }));
    else showProblem("parse", new Problem({ detail: "There is no text yet.", nextStep: "Paste your resume into the field above." }, 0));
  });
  byId("job-form").addEventListener("submit", check);
  byId("tailor").addEventListener("click", tailor);
}

async function start() {
  prepareForms();
  prepareAccount((person) => {
    begin(person);
    focusOn(byId("resume-title"));
  });
  try {
    const person = await whoIsThere();
    if (person) begin(person);
    else askToSignIn();
  } catch (problem) {
    askToSignIn(problem);
  }
}

start();
