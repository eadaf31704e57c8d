import { DEFAULT_PAGE_SIZE } from '@depeche/store';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much an operation asks for. */
export interface Measure {
  /** The deepest level of fields, the root's own being the first. */
  readonly depth: number;
  /** Fields under another name than their own, those of a fragment at each place where it is spread. */
  readonly aliases: number;
  /**
   * The fields that would be answered if every page were full: each field counts one, times the sizes of the pages that
   * it stands in. A list that belongs to one record counts as {@link PLAIN_LIST_SIZE}.
   */
  readonly cost: number;
  /** The sizes of pages that are asked for in so many words, the largest. */
  readonly pageSize: number;
}

/** How long a list that belongs to one record (its speakers, its spans) is taken to be. */
const PLAIN_LIST_SIZE = 2;

type Variables = Readonly<Record<string, unknown>>;

const NOTHING: Measure = { depth: 0, aliases: 0, cost: 0, pageSize: 0 };

/**
 * Measures an operation before it is run: an upper bound, which takes every `@include` to be true and every condition
 * on a type to hold. Fragments are measured once each, so the time is linear in the length of the document.
 */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const known = new Map<string, Measure>();
  const defaults = defaultsOf(operation);

  const ofFragment = (name: string): Measure => {
    const measured = known.get(name);
    if (measured) return measured;
    // A fragment that spreads itself is refused by validation; here it must only not loop.
    known.set(name, NOTHING);
    const fragment = fragments.get(name);
    const result = fragment
      ? ofSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value))
      : NOTHING;
    known.set(name, result);
    return result;
  };

  const ofSelections = (set: SelectionSetNode, type: GraphQLNamedType | undefined): Measure =>
    set.selections.map((node) => ofSelection(node, type)).reduce(both, NOTHING);

  const ofSelection = (node: SelectionNode, type: GraphQLNamedType | undefined): Measure => {
    if (node.kind === Kind.FIELD) return ofField(node, type);
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
    const { typeCondition, selectionSet } = node;
    return ofSelections(selectionSet, typeCondition ? schema.getType(typeCondition.name.value) : type);
  };

  const ofField = (node: FieldNode, parent: GraphQLNamedType | undefined): Measure => {
    const name = node.name.value;
    const aliases = node.alias && node.alias.value !== name ? 1 : 0;
    if (name.startsWith('__')) return { ...NOTHING, aliases };
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const type = field && getNullableType(field.type);
    const isPaged = field?.args.some((argument) => argument.name === 'first') ?? false;
    const asked = isPaged ? pageSizes(node, variables, defaults) : [];
    const size = isPaged
      ? Math.max(0, ...(asked.length > 0 ? asked : [DEFAULT_PAGE_SIZE]))
      : isListType(type)
        ? PLAIN_LIST_SIZE
        : 1;
    const below = node.selectionSet
      ? ofSelections(node.selectionSet, field && getNamedType(field.type))
      : NOTHING;
    return {
      depth: below.depth + 1,
      aliases: below.aliases + aliases,
      cost: 1 + size * below.cost,
      pageSize: Math.max(below.pageSize, ...asked),
    };
  };

  return ofSelections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

function both(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    cost: a.cost + b.cost,
    pageSize: Math.max(a.pageSize, b.pageSize),
  };
}

/** The page sizes that a field asks for; none where it leaves the size to the server. */
function pageSizes(node: FieldNode, variables: Variables, defaults: Variables): number[] {
  return (node.arguments ?? []).flatMap(({ name, value }) => {
    if (name.value !== 'first' && name.value !== 'last') return [];
    const size =
      value.kind === Kind.VARIABLE
        ? (variables[value.name.value] ?? defaults[value.name.value])
        : value.kind === Kind.INT
          ? Number(value.value)
          : undefined;
    return typeof size === 'number' ? [size] : [];
  });
}

function defaultsOf(operation: OperationDefinitionNode): Variables {
  const entries = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
  );
  return Object.fromEntries(entries);
}
