// A message takes the place of an older one with the same id. Messages are dismissed by hand; one about the connection goes by itself when the connection is back.
import htmx from "./htmx";

let latest: Element | null = null;

type Failed = { xhr: XMLHttpRequest; requestConfig: { verb: string } };

const lost = () => document.getElementById("connection-lost");

document.addEventListener("click", (event) => {
  const button = (event.target as Element).closest("[data-dismiss]");
  if (!button) return;
  button.closest(".message")?.remove();
  document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
});

function say(id: string): void {
  const template = document.querySelector<HTMLTemplateElement>(`template#${id}`);
  const said = template?.content.firstElementChild?.id;
  if (template && said && !document.getElementById(said)) document.getElementById("messages")?.append(template.content.cloneNode(true));
}

for (const name of ["htmx:sendError", "htmx:timeout"]) document.body.addEventListener(name, () => say("lost"));

// What is being typed is not taken away by a page that only looks for news: sending it leads to sign-in, and back to it.
const typed = () =>
  [...document.querySelectorAll<HTMLInputElement>("form[method=post] :is(input, textarea)")].some(
    (field) => field.value !== field.defaultValue || field.checked !== field.defaultChecked,
  );

document.body.addEventListener("htmx:beforeOnLoad", (event) => {
  const { xhr, requestConfig } = (event as CustomEvent<Failed>).detail;
  if (xhr.status !== 401 || requestConfig.verb !== "get" || !typed()) return;
  event.preventDefault();
  say("ended");
});

document.body.addEventListener("htmx:afterRequest", (event) => {
  if ((event as CustomEvent<{ xhr: XMLHttpRequest }>).detail.xhr.status > 0) lost()?.remove();
});

htmx.onLoad((content) => {
  const message = content as Element;
  if (!message.matches?.(".message[id]")) return;
  const older = [...document.querySelectorAll(`#messages > [id="${message.id}"]`)].filter((each) => each !== message);
  older.forEach((each) => each.remove());
  latest = message;
});

// What answers somebody comes into view, after the focus has gone where it belongs; what only was news does not move the page.
document.body.addEventListener("htmx:afterSettle", (event) => {
  const { requestConfig } = (event as CustomEvent<{ requestConfig: { elt: Element } }>).detail;
  if (!requestConfig.elt.hasAttribute("data-poll")) latest?.scrollIntoView({ block: "nearest" });
  latest = null;
});

// A list that was replaced says how much it found, unless nobody asked for it.
document.body.addEventListener("htmx:afterSettle", (event) => {
  const { target, requestConfig } = (event as CustomEvent<{ target: Element; requestConfig: { elt: Element } }>).detail;
  const found = document.getElementById(target.id)?.querySelector("[data-say]")?.textContent;
  const said = document.getElementById("said");
  if (said && found && !requestConfig.elt.hasAttribute("data-poll")) said.textContent = found;
});
