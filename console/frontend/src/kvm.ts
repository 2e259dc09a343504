// The viewer of a server's console: <div data-kvm>, loaded where one is shown.
import RFB from "@novnc/novnc";

const ENTER = 0xff0d;
const TAB = 0xff09;
const UNICODE = 0x01000000;

type State = "connecting" | "connected" | "ended" | "refused" | "lost";

export function show(place: HTMLElement): void {
  const screen = place.querySelector<HTMLElement>("[data-kvm-screen]");
  const secret = place.dataset["secret"] || fromAddress();
  if (!screen) return;
  if (!secret) return tell(place, "refused");

  const socket = new URL(place.dataset["socket"] ?? "", location.href);
  socket.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  const rfb = new RFB(screen, socket.href, { wsProtocols: ["binary", `secret.${secret}`], shared: true });
  rfb.scaleViewport = true;
  rfb.background = "transparent";
  tools(place, rfb);
  follow(place, screen, rfb);
}

// The secret stands behind the "#": it was sent to nobody. It is good once, so that it need not stay.
function fromAddress(): string {
  const secret = location.hash.slice(1);
  if (secret) history.replaceState(null, "", location.pathname);
  return secret;
}

function tell(place: HTMLElement, state: State): void {
  place.dataset["state"] = state;
  const said = place.querySelector<HTMLElement>("[data-kvm-state]");
  if (said) said.textContent = place.dataset[state] ?? "";
}

function follow(place: HTMLElement, screen: HTMLElement, rfb: RFB): void {
  let state: State = "connecting";
  const to = (next: State) => tell(place, (state = next));
  tell(place, state);
  rfb.addEventListener("connect", () => {
    to("connected");
    const canvas = screen.querySelector("canvas");
    canvas?.setAttribute("aria-label", place.dataset["label"] ?? "");
    canvas?.setAttribute("aria-describedby", "kvm-help");
    canvas?.setAttribute("role", "application");
    rfb.focus();
  });
  rfb.addEventListener("securityfailure", () => to("refused"));
  rfb.addEventListener("disconnect", (event) => {
    const clean = (event as CustomEvent<{ clean: boolean }>).detail.clean;
    if (state !== "refused") to(clean ? "ended" : "lost");
  });
  // The dialog was closed, or another connection took this one's place.
  const gone = new MutationObserver(() => {
    if (place.isConnected) return;
    gone.disconnect();
    rfb.disconnect();
  });
  gone.observe(document.body, { childList: true, subtree: true });
}

function tools(place: HTMLElement, rfb: RFB): void {
  const button = (name: string) => place.querySelector<HTMLButtonElement>(`[data-kvm-${name}]`);
  button("keys")?.addEventListener("click", () => {
    rfb.sendCtrlAltDel();
    rfb.focus();
  });
  button("full")?.addEventListener("click", () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void place.requestFullscreen().then(() => rfb.focus());
  });
  // The screen takes every key but these, which lead out of it.
  place.addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey && event.altKey && event.key === "Home")) return;
      event.preventDefault();
      event.stopPropagation();
      button("keys")?.focus();
    },
    { capture: true },
  );
  typing(place, rfb);
}

function typing(place: HTMLElement, rfb: RFB): void {
  const form = place.querySelector<HTMLFormElement>("[data-kvm-type]");
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = form.elements.namedItem("text") as HTMLTextAreaElement;
    const enter = form.elements.namedItem("enter") as HTMLInputElement;
    for (const sign of text.value) rfb.sendKey(keysym(sign), null);
    if (enter.checked) rfb.sendKey(ENTER, null);
    text.value = "";
    const said = document.getElementById("said");
    if (said) said.textContent = place.dataset["typed"] ?? "";
  });
}

// X11's names of keys: those of Latin-1 are their code points (RFC 6143, 7.5.4).
function keysym(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (sign === "\n") return ENTER;
  if (sign === "\t") return TAB;
  return point < 0x100 ? point : UNICODE + point;
}
