// What the person has entered and reached, kept for as long as the tab is open, so that a reload loses nothing.

const name = "roleready-draft";
let draft = read();

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(name)) || {};
  } catch {
    return {};
  }
}

export const value = (key) => draft[key];

/** Keeps values; undefined forgets one. */
export function keep(values) {
  draft = { ...draft, ...values };
  write();
}

/** Forgets everything, as at signing out. */
export function forget() {
  draft = {};
  write();
}

function write() {
  try {
    sessionStorage.setItem(name, JSON.stringify(draft));
  } catch {
    // Without room nothing is lost but the copy.
  }
}
