// A message takes the place of an older one with the same id. Messages are dismissed by hand; one about the connection goes by itself when the connection is back.
import htmx from "./htmx";

const lost = () => document.getElementById("connection-lost");

document.addEventListener("click", (event) => {
  const button = (event.target as Element).closest("[data-dismiss]");
  if (!button) return;
  button.closest(".message")?.remove();
  document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
});

for (const name of ["htmx:sendError", "htmx:timeout"]) {
  document.body.addEventListener(name, () => {
    const template = document.querySelector<HTMLTemplateElement>("template#lost");
    if (template && !lost()) document.getElementById("messages")?.append(template.content.cloneNode(true));
  });
}

document.body.addEventListener("htmx:afterRequest", (event) => {
  if ((event as CustomEvent<{ xhr: XMLHttpRequest }>).detail.xhr.status > 0) lost()?.remove();
});

htmx.onLoad((content) => {
  const message = content as Element;
  if (!message.matches?.(".message[id]")) return;
  const older = [...document.querySelectorAll(`#messages > [id="${message.id}"]`)].filter((each) => each !== message);
  older.forEach((each) => each.remove());
  if (older.length === 0) message.scrollIntoView({ block: "nearest" });
});

// A list that was replaced says how much it found, unless nobody asked for it.
document.body.addEventListener("htmx:afterSettle", (event) => {
  const { target, requestConfig } = (event as CustomEvent<{ target: Element; requestConfig: { elt: Element } }>).detail;
  const found = document.getElementById(target.id)?.querySelector("[data-say]")?.textContent;
  const said = document.getElementById("said");
  if (said && found && !requestConfig.elt.hasAttribute("data-poll")) said.textContent = found;
});
