// The page of the API's operations: a kept widget, which reads as the person signed in (decisions/0012).
import SwaggerUI, { type Component, type System } from "swagger-ui-dist/swagger-ui-es-bundle.js";

const place = document.getElementById("operations") as HTMLElement;
const dark = matchMedia("(prefers-color-scheme: dark)");
// The look that was chosen counts before the system's.
const chosen = document.documentElement.dataset["theme"];
const follow = () => document.documentElement.classList.toggle("dark-mode", chosen ? chosen === "dark" : dark.matches);
dark.addEventListener("change", follow);
follow();

// A session needs no keys to be typed, and changes are refused to it.
const nothing = () => () => null;

// The widget's own layout brings a second <main>, a second title and a list of servers.
const layout =
  ({ React: { createElement } }: System): Component =>
  ({ getComponent, specSelectors }) =>
    createElement(
      "div",
      { className: "swagger-ui" },
      createElement(getComponent("errors", true)),
      specSelectors.loadingStatus() === "success" && createElement(getComponent("operations", true)),
    );

SwaggerUI({
  domNode: place,
  url: place.dataset["description"],
  supportedSubmitMethods: ["get"],
  tryItOutEnabled: true,
  docExpansion: "list",
  validatorUrl: null,
  layout: "PageLayout",
  plugins: [
    (system: System) => ({
      components: { PageLayout: layout(system) },
      wrapComponents: { authorizeBtn: nothing, authorizeOperationBtn: nothing },
    }),
  ],
  // The description names the public address; this page may have been opened by another one.
  requestInterceptor: (request: { url: string }) => {
    const { pathname, search } = new URL(request.url, location.href);
    return { ...request, url: location.origin + pathname + search };
  },
});
