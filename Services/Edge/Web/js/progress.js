// Progress and problems of each step.

import { el, fill, focusOn, say } from "./dom.js";
import { cancel } from "./operations.js";

const place = (kind, step) => document.querySelector(`[data-${kind}="${step}"]`);

/** Shows how far a step is, with a way to call it off. */
export function showProgress(step, operation) {
  const box = place("progress", step);
  if (box.hidden || box.dataset.operation !== operation.id) {
    box.dataset.operation = operation.id;
    const bar = el("progress", { max: "100", "aria-label": "Progress" });
    const stop = el("button", { type: "button", class: "quiet", onclick: () => stopIt(step, operation.id, stop) }, "Cancel");
    fill(box, el("p", {}, el("span"), el("span")), bar, stop);
    box.hidden = false;
  }
  const [stage, figures] = box.querySelectorAll("p span");
  const stageText = operation.state === "queued" && operation.queuePosition > 0
    ? `Waiting: ${operation.queuePosition} before yours`
    : operation.stage || "Starting";
  const left = operation.estimatedSeconds > 0 ? `, about ${operation.estimatedSeconds} s left` : "";
  stage.textContent = stageText;
  figures.textContent = `${operation.percent} %${left}`;
  box.querySelector("progress").value = operation.percent;
  say(stageText);
}

export function hideProgress(step) {
  const box = place("progress", step);
  box.hidden = true;
  fill(box);
}

async function stopIt(step, id, button) {
  button.disabled = true;
  try {
    await cancel(id);
  } catch (problem) {
    button.disabled = false;
    showProblem(step, problem);
  }
}

/** Shows what went wrong and what to do next, and goes there. */
export function showProblem(step, problem, again) {
  const box = place("problem", step);
  fill(
    box,
    el("p", {}, el("b", {}, problem.message)),
    problem.nextStep ? el("p", {}, problem.nextStep) : null,
    again ? el("button", { type: "button", class: "second", onclick: again }, "Try again") : null,
    problem.code || problem.requestId
      ? el("p", { class: "small" }, `For support: ${[problem.code, problem.requestId].filter(Boolean).join(", ")}`)
      : null);
  box.hidden = false;
  focusOn(box);
}

export function hideProblem(step) {
  const box = place("problem", step);
  box.hidden = true;
  fill(box);
}

/** What the person should know although it worked. */
export function notices(list) {
  return (list || []).map((notice) =>
    el("div", { class: "notice" }, el("p", {}, el("b", {}, notice.detail)), el("p", {}, notice.nextStep)));
}
