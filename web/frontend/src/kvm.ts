// The viewer of a server's console: <div data-kvm>, loaded where one is shown.
import RFB from "@novnc/novnc";
import { Keypad } from "./keypad";

const ENTER = 0xff0d;

type State = "connecting" | "connected" | "ended" | "refused" | "denied" | "lost";

/** What the server calls the end of a connection that it ended itself (RFC 6455, 7.4.1). */
const ENDED = 1000;
/** How the server refuses an address that is used or too old. */
const UNKNOWN = "This way to a console";

export function show(place: HTMLElement): void {
  const screen = place.querySelector<HTMLElement>("[data-kvm-screen]");
  const secret = place.dataset["secret"] || fromAddress();
  if (!screen) return;
  if (!secret) return tell(place, "refused");

  const socket = new URL(place.dataset["socket"] ?? "", location.href);
  socket.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  const line = new WebSocket(socket.href, ["binary", `secret.${secret}`]);
  let ended = false;
  // Heard before the viewer hears it.
  line.addEventListener("close", (event) => (ended = event.code === ENDED));
  const rfb = new RFB(screen, line, { shared: true });
  rfb.scaleViewport = true;
  rfb.background = "transparent";
  tools(place, rfb);
  follow(place, screen, rfb, () => ended);
}

// The secret stands behind the "#": it was sent to nobody. It is good once, so that it need not stay.
function fromAddress(): string {
  const secret = location.hash.slice(1);
  if (secret) history.replaceState(null, "", location.pathname);
  // Another address in this tab changes only what stands behind the sign.
  addEventListener("hashchange", () => location.reload());
  return secret;
}

function tell(place: HTMLElement, state: State, more = ""): void {
  place.dataset["state"] = state;
  const said = place.querySelector<HTMLElement>("[data-kvm-state]");
  if (said) said.textContent = `${place.dataset[state] ?? ""} ${more}`.trim();
}

function follow(place: HTMLElement, screen: HTMLElement, rfb: RFB, ended: () => boolean): void {
  let state: State = "connecting";
  const to = (next: State, more = "") => tell(place, (state = next), more);
  tell(place, state);
  rfb.addEventListener("connect", () => {
    to("connected");
    const canvas = screen.querySelector("canvas");
    canvas?.setAttribute("aria-label", place.dataset["label"] ?? "");
    canvas?.setAttribute("aria-describedby", "kvm-help");
    canvas?.setAttribute("role", "application");
    // The viewer takes it out of the order of the tab key.
    if (canvas) canvas.tabIndex = 0;
    rfb.focus();
  });
  rfb.addEventListener("securityfailure", (event) => {
    const reason = (event as CustomEvent<{ reason?: string }>).detail.reason ?? "";
    if (reason.startsWith(UNKNOWN)) to("refused");
    else to("denied", reason);
  });
  rfb.addEventListener("disconnect", () => {
    if (state !== "refused" && state !== "denied") to(ended() ? "ended" : "lost");
  });
  // The dialog was closed, or another connection took this one's place.
  const gone = new MutationObserver(() => {
    if (place.isConnected) return;
    gone.disconnect();
    if (state === "connecting" || state === "connected") rfb.disconnect();
  });
  gone.observe(document.body, { childList: true, subtree: true });
}

function tools(place: HTMLElement, rfb: RFB): void {
  const button = (name: string) => place.querySelector<HTMLButtonElement>(`[data-kvm-${name}]`);
  button("keys")?.addEventListener("click", () => {
    rfb.sendCtrlAltDel();
    rfb.focus();
  });
  const full = button("full");
  if (full) full.hidden = !document.fullscreenEnabled;
  full?.addEventListener("click", () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void place.requestFullscreen().then(() => rfb.focus(), () => (full.hidden = true));
  });
  // The screen takes every key but these, which lead out of it.
  place.addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey && event.altKey && event.key === "Home")) return;
      event.preventDefault();
      event.stopPropagation();
      // The viewer lets go of the keys that are down when its window is left; else the server would go on holding them.
      window.dispatchEvent(new Event("blur"));
      place.querySelector<HTMLElement>("[data-kvm-out]")?.focus();
    },
    { capture: true },
  );
  const keypad = new Keypad(place, rfb);
  // Where there may be no keyboard but the one on the screen.
  const pad = place.querySelector<HTMLDetailsElement>("[data-kvm-pad]");
  if (pad) pad.open = matchMedia("(pointer: coarse)").matches;
  typing(place, keypad);
}

function typing(place: HTMLElement, keypad: Keypad): void {
  const form = place.querySelector<HTMLFormElement>("[data-kvm-type]");
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    if (place.dataset["state"] !== "connected") return;
    const text = form.elements.namedItem("text") as HTMLTextAreaElement;
    const enter = form.elements.namedItem("enter") as HTMLInputElement;
    keypad.type(text.value);
    if (enter.checked) keypad.press(ENTER);
    text.value = "";
    const said = place.querySelector<HTMLElement>("[data-kvm-typed]");
    if (said) said.textContent = place.dataset["typed"] ?? "";
  });
}
