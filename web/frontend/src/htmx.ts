import htmx from "htmx.org";

// The content policy allows neither inline styles nor eval. Pages are not kept in the browser's storage: they show a
// customer's servers, and "back" must show how these are now.
Object.assign(htmx.config, {
  includeIndicatorStyles: false,
  allowEval: false,
  allowScriptTags: false,
  historyCacheSize: 0,
  refreshOnHistoryMiss: true,
  selfRequestsOnly: true,
  defaultSettleDelay: 0,
  scrollBehavior: "instant",
  timeout: 30_000,
  // An error answer is a message with its own target.
  responseHandling: [
    { code: "204", swap: false },
    { code: "...", swap: true },
  ],
});

// Errors made before a handler was reached have several forms; ours is HTML.
document.addEventListener("htmx:configRequest", (event) => {
  (event as CustomEvent<{ headers: Record<string, string> }>).detail.headers["Accept"] = "text/html";
});

export default htmx;
