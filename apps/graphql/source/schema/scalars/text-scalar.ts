import { Kind, print, type ValueNode } from 'graphql';
import type { ErrorCode } from '../../errors/codes.ts';
import { userError } from '../../errors/user-error.ts';

/** How a scalar that is written as text is read: what does not hold is refused with the code and what was expected. */
export function textScalar(code: ErrorCode, holds: (text: string) => boolean, complaint: string) {
  const read = (value: unknown, written: string, node?: ValueNode): string => {
    if (typeof value === 'string' && holds(value)) return value;
    throw userError(code, `“${written}” ${complaint}.`, {}, node);
  };
  return {
    serialize: (value: string) => value,
    parseValue: (value: unknown) => read(value, typeof value === 'string' ? value : JSON.stringify(value)),
    parseLiteral: (node: ValueNode) =>
      node.kind === Kind.STRING ? read(node.value, node.value, node) : read(undefined, print(node), node),
  };
}
