// What few pages need is loaded when it is there: <div data-script="address">, whose module shows it.
import htmx from "./htmx";

interface Module {
  show(place: HTMLElement): void;
}

htmx.onLoad(async (content) => {
  const parts = [...(content as Element).querySelectorAll<HTMLElement>("[data-script]")];
  if ((content as HTMLElement).dataset?.["script"]) parts.unshift(content as HTMLElement);
  for (const part of parts) {
    try {
      const module = (await import(part.dataset["script"] ?? "")) as Module;
      if (part.isConnected) module.show(part);
    } catch {
      // The page says how it is to be told that the network is gone.
      const lost = document.querySelector<HTMLTemplateElement>("template#lost");
      if (lost) part.replaceChildren(lost.content.cloneNode(true));
    }
  }
});
