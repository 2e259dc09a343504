// A link that opens a dialog where there are scripts is called a button there: it answers the space bar as one.
document.addEventListener("keydown", (event) => {
  const pressed = event.target as HTMLElement;
  if (event.key !== " " || !pressed.matches('a[role="button"]')) return;
  event.preventDefault();
  if (!event.repeat) pressed.click();
});
