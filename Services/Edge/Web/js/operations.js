// Long work, followed to its end.

import { get, Problem, send } from "./api.js";

const ended = (operation) => ["succeeded", "failed", "cancelled"].includes(operation.state);

/**
 * Tells `onState` every state of an operation; gives the last one back.
 *
 * The browser comes back by itself when the connection breaks. When the server refuses the stream, asking for the
 * state says why.
 */
export function follow(id, onState) {
  return new Promise((resolve, reject) => {
    let source;
    const finish = (settle, value) => {
      source.close();
      settle(value);
    };
    const hear = (operation) => {
      onState(operation);
      if (ended(operation)) finish(resolve, operation);
    };
    const ask = async () => {
      try {
        const operation = await get("/operations/" + id);
        hear(operation);
        if (!ended(operation)) setTimeout(open, 1000);
      } catch (problem) {
        const mayPass = problem.status === 0 || problem.status >= 500 || problem.status === 429;
        if (mayPass) setTimeout(ask, 2000);
        else finish(reject, problem);
      }
    };
    const open = () => {
      source = new EventSource("/api/v1/operations/" + id + "/events");
      source.addEventListener("operation", (event) => hear(JSON.parse(event.data)));
      source.onerror = () => {
        if (source.readyState === EventSource.CLOSED) setTimeout(ask, 500);
      };
    };
    open();
  });
}

/** Calls an operation off. */
export const cancel = (id) => send("POST", "/operations/" + id + "/cancel");

/** What a failed operation says, as a Problem. */
export function problemOf(operation) {
  return new Problem(operation.problem || { code: operation.state, detail: "This was cancelled." }, 200);
}
