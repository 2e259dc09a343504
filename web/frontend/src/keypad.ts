// What a keyboard on the screen lacks, as buttons: <button data-kvm-key="0xff1b">, and <button data-kvm-hold="0xffe3" aria-pressed> for a
// key that is held for the next one. And the keyboard on the screen itself, which opens where something can be typed.
import type RFB from "@novnc/novnc";
import keysyms from "novnc/keysymdef";

const ENTER = 0xff0d;
const TAB = 0xff09;
const BACKSPACE = 0xff08;

/** X11's name of the key with a sign, from the viewer's own table: what is typed here is what it would send. */
function keysym(sign: string): number {
  if (sign === "\n") return ENTER;
  if (sign === "\t") return TAB;
  return keysyms.lookup(sign.codePointAt(0) ?? 0);
}

export class Keypad {
  private readonly held: HTMLButtonElement[];

  constructor(
    private readonly place: HTMLElement,
    private readonly rfb: RFB,
  ) {
    this.held = [...place.querySelectorAll<HTMLButtonElement>("[data-kvm-hold]")];
    for (const button of this.held) button.addEventListener("click", () => this.hold(button, button.ariaPressed !== "true"));
    for (const button of place.querySelectorAll<HTMLButtonElement>("[data-kvm-key]"))
      button.addEventListener("click", () => this.press(Number(button.dataset["kvmKey"])));
    this.board();
  }

  /** Presses a key, with those that are held for it. */
  press(key: number): void {
    this.rfb.sendKey(key, null);
    for (const button of this.held) if (button.ariaPressed === "true") this.hold(button, false);
  }

  type(text: string): void {
    for (const sign of text) this.press(keysym(sign));
  }

  private hold(button: HTMLButtonElement, down: boolean): void {
    button.ariaPressed = String(down);
    this.rfb.sendKey(Number(button.dataset["kvmHold"]), null, down);
  }

  // A keyboard on the screen presses no keys: it changes a field, completes words in it, and takes them back. What changed is typed. The
  // field is never empty, so that there is always something to take back.
  private board(): void {
    const field = this.place.querySelector<HTMLTextAreaElement>("[data-kvm-board]");
    const open = this.place.querySelector<HTMLButtonElement>("[data-kvm-open]");
    if (!field || !open) return;
    const kept = "_".repeat(64);
    let before = (field.value = kept);
    // A key beside it does not close the keyboard.
    this.place.querySelector("[data-kvm-pad]")?.addEventListener("mousedown", (event) => {
      if (document.activeElement === field) event.preventDefault();
    });
    open.addEventListener("click", () => {
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    });
    field.addEventListener("input", (event) => {
      const now = [...field.value];
      const was = [...before];
      let same = 0;
      while (same < now.length && now[same] === was[same]) same++;
      for (let gone = same; gone < was.length; gone++) this.press(BACKSPACE);
      this.type(now.slice(same).join(""));
      before = field.value;
      if ((event as InputEvent).isComposing) return;
      if (now.length > 2 * kept.length || now.length < kept.length / 2) before = field.value = kept;
    });
  }
}
