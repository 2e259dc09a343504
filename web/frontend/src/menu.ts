// <details class="menu"> closes on Escape, on a click elsewhere, and when another one opens.
const opened = () => document.querySelectorAll<HTMLDetailsElement>("details.menu[open]");

document.addEventListener("click", (event) => {
  for (const menu of opened()) if (!menu.contains(event.target as Node)) menu.open = false;
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of opened()) {
    menu.open = false;
    menu.querySelector("summary")?.focus();
  }
});

// A question that was unfolded is folded again by its "cancel".
document.addEventListener("click", (event) => {
  const details = (event.target as Element).closest("[data-fold]")?.closest("details");
  if (!details) return;
  details.open = false;
  details.querySelector("summary")?.focus();
});

// The tab of this page is in view, however narrow the screen.
document.querySelector(".sections [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
