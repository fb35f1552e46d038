/** One thing that is wrong with a flow's definition, and where. */
export interface FlowMistake {
  /** The path in the definition, like `data.nodes.2.data.node.template.order`. */
  path: string;
  /** The id of the node that it is about, if it is about one. */
  component?: string;
  message: string;
  /** Only the embedded engine cannot do it: for a Langflow server it is none. */
  isOfEngine?: true;
}
