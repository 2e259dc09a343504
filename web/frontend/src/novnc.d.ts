// Of the viewer, what we use: it comes without types.
declare module "@novnc/novnc" {
  export default class RFB extends EventTarget {
    constructor(target: HTMLElement, line: WebSocket, options: { shared: boolean });
    scaleViewport: boolean;
    background: string;
    focusOnClick: boolean;
    disconnect(): void;
    focus(): void;
    sendCtrlAltDel(): void;
    sendKey(keysym: number, code: string | null, down?: boolean): void;
  }
}

// Its table of keys, from code points to X11's numbers (build.mjs says where it is).
declare module "novnc/keysymdef" {
  const keysyms: { lookup(point: number): number };
  export default keysyms;
}
