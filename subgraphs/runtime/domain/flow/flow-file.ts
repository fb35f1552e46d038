import { z } from 'zod';

const MAX_NODES = 200;
const MAX_EDGES = 500;
/** A definition of more characters of JSON than this is refused before anything else looks at it. */
export const MAX_DEFINITION_CHARACTERS = 1_000_000;

/** One entry of a node's template; strings such as `_type: "Component"` stand among them. */
const templateEntry = z.union([
  z.looseObject({
    type: z.string().optional(),
    value: z.unknown().optional(),
    password: z.boolean().optional(),
  }),
  z.string(),
  z.null(),
]);

const node = z.looseObject({
  id: z.string().min(1).max(200),
  type: z.string().optional(),
  data: z.looseObject({
    type: z.string().min(1).max(200),
    node: z.looseObject({
      display_name: z.string().nullish(),
      template: z.record(z.string().max(200), templateEntry),
    }),
  }),
});

/** A handle is an object, or that object as JSON in which every quotation mark is written as œ. */
const handle = z.union([z.string().max(4_000), z.looseObject({})]);

const edge = z.looseObject({
  source: z.string().min(1),
  target: z.string().min(1),
  sourceHandle: handle.nullish(),
  targetHandle: handle.nullish(),
  data: z.looseObject({ sourceHandle: handle.nullish(), targetHandle: handle.nullish() }).nullish(),
});

/** What Langflow exports: only the parts that say what the flow does; positions and colours pass unread. */
export const flowFile = z.looseObject({
  data: z.looseObject({
    nodes: z.array(node).min(1, 'a flow needs components').max(MAX_NODES),
    edges: z.array(edge).max(MAX_EDGES),
  }),
});

export type FlowFile = z.output<typeof flowFile>;
export type FileNode = z.output<typeof node>;
export type FileEdge = z.output<typeof edge>;
