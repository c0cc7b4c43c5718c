// Building parts of the page. Text always goes in as text, never as markup.

export const byId = (id) => document.getElementById(id);

/** An element with attributes and children; false, null and undefined are left out. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (key === "onclick") element.addEventListener("click", value);
    else if (key === "class") element.className = value;
    else element.setAttribute(key, value === true ? "" : value);
  }
  return fill(element, ...children);
}

/** Puts children in the place of those an element has; false, null and undefined are left out. */
export function fill(element, ...children) {
  element.replaceChildren(
    ...children.flat(9).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Puts the focus on a heading, so that keyboard and screen reader go on from there. */
export function focusOn(element) {
  element.focus({ preventScroll: true });
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
}

/** Says something to screen readers. */
export function say(text) {
  const live = byId("live");
  if (live.textContent !== text) live.textContent = text;
}

/** A score or points with at most one decimal. */
export const rounded = (number) => String(Math.round(number * 10) / 10);
