import { z } from 'zod';

const MAX_NODES = 200;
const MAX_EDGES = 500;

/** One entry of a node's template; plain values such as `_type: "Component"` and `is_refresh: false` stand among them. */
const templateEntry = z.union([
  z.looseObject({
    type: z.string().nullish(),
    value: z.unknown().optional(),
    password: z.boolean().nullish(),
    /** The value is the name of a variable that Langflow keeps in its own database. */
    load_from_db: z.boolean().nullish(),
  }),
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
]);

/** For whoever wrote a flow by hand, or exported it from something else. */
const exported = (what: string) => ({ error: `a node has ${what}, as Langflow exports it` });

const component = z.looseObject({
  id: z.string(exported('an id')).min(1).max(200),
  type: z.string().optional(),
  data: z.looseObject(
    {
      type: z.string(exported("its component's name in data.type")).min(1).max(200),
      node: z.looseObject(
        {
          display_name: z.string().nullish(),
          template: z.record(
            z.string().max(200),
            templateEntry,
            exported('its fields in data.node.template'),
          ),
        },
        exported('its component in data.node'),
      ),
    },
    exported('data'),
  ),
});

const noteNode = z.looseObject({ type: z.literal('noteNode') });
const emptyNote = { type: 'note', node: { template: {} } };

/** A sticky note does nothing, and some have less in them than a component: what is in it is not looked at, nor kept. */
const node = z.preprocess((value) => {
  const note = noteNode.safeParse(value);
  return note.success ? { ...note.data, data: emptyNote } : value;
}, component);

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
/** Whether a node is a remark on the canvas and no component. */
export const isNote = ({ type, data }: FileNode): boolean => type === 'noteNode' || data.type === 'note';

export type FileEdge = z.output<typeof edge>;
