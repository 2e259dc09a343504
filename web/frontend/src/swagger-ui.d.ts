// Of the widget, what we use: it comes without types.
declare module "swagger-ui-dist/swagger-ui-es-bundle.js" {
  export interface System {
    React: { createElement: (type: unknown, properties?: object, ...children: unknown[]) => unknown };
    getComponent: (name: string, container?: boolean) => unknown;
    specSelectors: { loadingStatus: () => string };
  }
  export type Component = (system: System) => unknown;
  export default function SwaggerUI(options: object): void;
}
