/** What a test needs of `bpmn-moddle`, which keeps its types apart from its module. */
declare module "bpmn-moddle" {
  export class BpmnModdle {
    fromXML(xml: string): Promise<{
      readonly rootElement: unknown;
      readonly elementsById: Readonly<Record<string, unknown>>;
      readonly warnings: readonly unknown[];
    }>;
  }
}
