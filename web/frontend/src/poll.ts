// <div data-poll="2" hx-trigger="poll">: asks again after so many seconds and on focus, never while nobody looks, while a dialog or a
// menu is open, or while it holds something typed, which the answer would take away. Each answer brings the next interval, or none.
// A field with hx-preserve stays as it is while somebody types in it, and the rest is shown anew around it.
import htmx from "./htmx";

const timers = new WeakMap<Element, number>();

const kept = "[hx-preserve=true]";

const fields = (element: Element) => [...element.querySelectorAll<HTMLInputElement>("input, textarea")];

const inUse = (field: HTMLInputElement) => field.value !== field.defaultValue || field.matches("[hx-preserve]:focus");

const typed = (element: Element) =>
  fields(element).some((field) => inUse(field) && !field.matches(kept));

function ask(element: Element): void {
  const waiting =
    document.hidden || document.querySelector("dialog:modal, main details.menu[open]") !== null || typed(element);
  if (waiting) plan(element);
  else htmx.trigger(element, "poll");
}

function plan(element: Element): void {
  clearTimeout(timers.get(element));
  const seconds = Number(element.getAttribute("data-poll"));
  if (seconds > 0 && element.isConnected) timers.set(element, setTimeout(() => ask(element), seconds * 1000));
}

const polled = (root: ParentNode = document) => [...root.querySelectorAll("[data-poll]")];

function look(): void {
  if (!document.hidden) polled().forEach(ask);
}

htmx.onLoad((content) => {
  const root = content as Element;
  if (root.matches?.("[data-poll]")) plan(root);
  polled(root).forEach(plan);
});

// What nobody types in is shown as it is now: without its name it is not found, and the new field takes its place.
document.body.addEventListener("htmx:beforeSwap", (event) => {
  const element = event.target as Element;
  if (!element.matches?.("[data-poll]")) return;
  for (const field of fields(element)) if (field.matches(kept) && !inUse(field)) field.removeAttribute("id");
});

// A failed question is asked again at the same pace.
document.body.addEventListener("htmx:afterRequest", (event) => {
  const element = event.target as Element;
  if (element.matches?.("[data-poll]")) plan(element);
});

document.addEventListener("visibilitychange", look);
window.addEventListener("focus", look);
