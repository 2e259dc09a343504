// Copy buttons: <button data-copy="value" data-copied="what to say">.
document.addEventListener("click", async (event) => {
  const button = (event.target as Element).closest<HTMLElement>("[data-copy]");
  if (!button) return;
  await navigator.clipboard.writeText(button.dataset["copy"] ?? "");
  button.classList.add("copied");
  const said = document.getElementById("said");
  if (said) said.textContent = button.dataset["copied"] ?? "";
  setTimeout(() => button.classList.remove("copied"), 2000);
});
