import type { Annotation, Argument, Fragment } from './annotation.ts';

/** An annotation as its line, without the break. */
export function formatLine(annotation: DistributiveOmit<Annotation, 'place'>): string {
  return `${annotation.id}\t${annotation.label}${fieldsOf(annotation)}`;
}

type DistributiveOmit<T, K extends keyof T> = T extends unknown ? Omit<T, K> : never;

function fieldsOf(annotation: DistributiveOmit<Annotation, 'place'>): string {
  const { tail } = annotation;
  switch (annotation.kind) {
    case 'T':
      return ` ${annotation.fragments.map(fragment).join(';')}\t${annotation.words}${tail}`;
    case 'R':
      return `${annotation.arguments.map(argument).join('')}${tail}`;
    case 'E': {
      const trigger = annotation.trigger === undefined ? '' : `:${annotation.trigger}`;
      return `${trigger}${annotation.arguments.map(argument).join('')}${tail}`;
    }
    case 'A':
    case 'M':
      return ` ${annotation.target}${annotation.value === undefined ? '' : ` ${annotation.value}`}${tail}`;
    case 'N':
      return ` ${annotation.target} ${annotation.database}:${annotation.entry}${tail}${words(annotation.words)}`;
    case '#':
      return ` ${annotation.target}${tail}${words(annotation.words)}`;
    case '*':
      return `${annotation.members.map((id) => ` ${id}`).join('')}${tail}`;
  }
}

function fragment({ start, end }: Fragment): string {
  return `${start} ${end}`;
}

function argument({ role, target }: Argument): string {
  return ` ${role}:${target}`;
}

function words(text: string | undefined): string {
  return text === undefined ? '' : `\t${text}`;
}
