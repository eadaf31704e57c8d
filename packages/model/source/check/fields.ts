import { z } from 'zod';

/** The fields that a record may have at the end of a path within a schema; none where it is no record. */
export function fieldsAt(schema: z.core.$ZodType, path: ReadonlyArray<PropertyKey>): string[] {
  return [...new Set(shapesAt(schema, path).flatMap((shape) => Object.keys(shape)))];
}

type Shape = Readonly<Record<string, z.core.$ZodType>>;

function shapesAt(schema: z.core.$ZodType, path: ReadonlyArray<PropertyKey>): Shape[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return shapesAt(schema.def.innerType, path);
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => shapesAt(option, path));
  const [key, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    const shape: Shape = schema.shape;
    if (key === undefined) return [shape];
    const field = Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
    return field ? shapesAt(field, rest) : [];
  }
  if (key === undefined) return [];
  if (schema instanceof z.ZodArray) return shapesAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return shapesAt(schema.valueType, rest);
  return [];
}
