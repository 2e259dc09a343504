// A modal is a URL. Opened from a page it arrives as a fragment; opened directly the page brings it already open.
import htmx from "./htmx";

const place = "#dialog";
let opener: string | null = null;

function open(dialog: HTMLDialogElement): void {
  if (dialog.matches(":modal")) return;
  dialog.removeAttribute("open");
  dialog.showModal();
  dialog.addEventListener("close", () => leave(dialog));
  // A click on the backdrop is a click on the dialog itself.
  dialog.addEventListener("click", (event) => {
    const cancel = (event.target as Element).closest("[data-close]");
    if (event.target !== dialog && !cancel) return;
    event.preventDefault();
    dialog.close();
  });
}

function leave(dialog: HTMLDialogElement): void {
  const page = dialog.dataset["page"];
  if (page && location.pathname !== page) history.replaceState(null, "", page);
  const title = dialog.dataset["pageTitle"];
  if (title) document.title = title;
  document.querySelector(place)?.replaceChildren();
  const back = (opener && document.getElementById(opener)) || document.querySelector<HTMLElement>("h1");
  back?.focus();
  opener = null;
}

htmx.onLoad((content) => {
  const dialog = (content as Element).matches?.("dialog.modal")
    ? (content as HTMLDialogElement)
    : (content as Element).querySelector<HTMLDialogElement>("dialog.modal");
  if (dialog) open(dialog);
});

document.body.addEventListener("htmx:beforeRequest", (event) => {
  const source = event.target as HTMLElement;
  if (source.getAttribute("hx-target") === place && !source.closest(place)) opener = source.id || null;
});

// The answer to the form takes the dialog away; what held the focus before gets it back when the rest has arrived.
document.body.addEventListener("htmx:afterSettle", (event) => {
  const target = (event as CustomEvent<{ target: Element }>).detail.target;
  const dialog = document.querySelector<HTMLDialogElement>(`${place} dialog.modal`);
  if (target.matches(place) && !dialog && opener) {
    // The message that came with the answer stays in view.
    (document.getElementById(opener) ?? document.querySelector<HTMLElement>("h1"))?.focus({ preventScroll: true });
    opener = null;
  }
});
