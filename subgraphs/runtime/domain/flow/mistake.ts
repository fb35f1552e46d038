/** One thing that is wrong with a flow's definition, and where. */
export interface FlowMistake {
  /** The path in the definition, like `data.nodes.2.data.node.template.order`. */
  path: string;
  message: string;
}
