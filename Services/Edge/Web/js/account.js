// Signing up, in and out.

import { get, Problem, send } from "./api.js";
import { byId, focusOn } from "./dom.js";
import { forget } from "./draft.js";
import { hideProblem, showProblem } from "./progress.js";

let isNew = false;
let onSignedIn = () => {};

/** Sets the forms up; `then` is called with the person once somebody is signed in. */
export function prepareAccount(then) {
  onSignedIn = then;
  byId("entry-form").addEventListener("submit", enter);
  byId("entry-switch").addEventListener("click", () => {
    isNew = !isNew;
    wording();
    byId("email").focus();
  });
  byId("sign-out").addEventListener("click", leave);
}

/** Who is signed in; null when nobody is. */
export async function whoIsThere() {
  try {
    return (await get("/me")).person;
  } catch (problem) {
    if (problem.status === 401) return null;
    throw problem;
  }
}

/** Shows the sign-in form, with a reason when there is one. */
export function askToSignIn(problem) {
  byId("work").hidden = true;
  byId("account").hidden = true;
  byId("entry").hidden = false;
  wording();
  if (problem) showProblem("entry", problem);
}

function wording() {
  byId("entry-title").textContent = isNew ? "Create an account" : "Sign in";
  byId("entry-submit").textContent = isNew ? "Create account" : "Sign in";
  byId("entry-switch").textContent = isNew ? "I have an account" : "Create an account instead";
  byId("password").autocomplete = isNew ? "new-password" : "current-password";
  byId("password-hint").hidden = !isNew;
  hideProblem("entry");
}

async function enter(event) {
  event.preventDefault();
  const email = byId("email").value.trim();
  const password = byId("password").value;
  hideProblem("entry");
  byId("email").setAttribute("aria-invalid", String(!email));
  byId("password").setAttribute("aria-invalid", String(!password));
  if (!email || !password) {
    showProblem("entry", new Problem({ detail: "Fill in both fields.", nextStep: "Then try again." }, 0));
    return;
  }
  byId("entry-submit").disabled = true;
  try {
    const answer = await send("POST", isNew ? "/accounts" : "/session", { json: { email, password } });
    byId("password").value = "";
    byId("entry").hidden = true;
    onSignedIn((await answer.json()).person);
  } catch (problem) {
    showProblem("entry", problem);
  }
  byId("entry-submit").disabled = false;
}

async function leave() {
  try {
    await send("DELETE", "/session");
  } catch (problem) {
    if (problem.status !== 401) {
      askToSignIn(problem);
      return;
    }
  }
  forget();
  location.reload();
}

/** Shows who is signed in. */
export function greet(person) {
  byId("account-name").textContent = person.email;
  byId("account").hidden = false;
  byId("work").hidden = false;
}

export const focusFirst = () => focusOn(byId("resume-title"));
