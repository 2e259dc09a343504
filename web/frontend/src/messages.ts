// Messages are toasts: one a subject, which its id names, the newest first. One that only confirms goes by itself, never from under a pointer
// or the focus; any other is dismissed by hand; one about the connection goes when the connection is back.
import htmx from "./htmx";

/** How long a message that only confirms can be read, in milliseconds. */
const STAY = 6_000;
/** How long it stays after the pointer or the focus has left. */
const LINGER = 1_500;

type Failed = { xhr: XMLHttpRequest; requestConfig: { verb: string } };

const messages = () => document.getElementById("messages");
const lost = () => document.getElementById("connection-lost");

document.addEventListener("click", (event) => {
  const button = (event.target as Element).closest("[data-dismiss]");
  if (!button) return;
  button.closest(".message")?.remove();
  document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
});

// While one is looked at all stay: one that went would move the others.
function goLater(message: Element, delay: number): void {
  setTimeout(() => {
    if (document.hidden || messages()?.matches(":hover, :focus-within")) goLater(message, LINGER);
    else message.remove();
  }, delay);
}

function arrived(message: Element): void {
  const older = [...document.querySelectorAll(`#messages > [id="${message.id}"]`)].filter((each) => each !== message);
  older.forEach((each) => each.remove());
  if (message.hasAttribute("data-passing")) goLater(message, STAY);
}

htmx.onLoad((content) => {
  const part = content as Element;
  if (part.matches?.("#messages > .message")) arrived(part);
  else part.querySelectorAll("#messages > .message").forEach(arrived);
});

function say(id: string): void {
  const template = document.querySelector<HTMLTemplateElement>(`template#${id}`);
  const said = template?.content.firstElementChild?.id;
  if (template && said && !document.getElementById(said)) messages()?.prepend(template.content.cloneNode(true));
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

// A list that was replaced says how much it found, unless nobody asked for it.
document.body.addEventListener("htmx:afterSettle", (event) => {
  const { target, requestConfig } = (event as CustomEvent<{ target: Element; requestConfig: { elt: Element } }>).detail;
  const found = document.getElementById(target.id)?.querySelector("[data-say]")?.textContent;
  const said = document.getElementById("said");
  if (said && found && !requestConfig.elt.hasAttribute("data-poll")) said.textContent = found;
});
