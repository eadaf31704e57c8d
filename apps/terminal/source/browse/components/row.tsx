import { Text } from 'ink';
import { memo } from 'react';

interface RowProps {
  /** One line of the terminal, colours and all. */
  readonly text: string;
}

/** One row: drawn anew only when its text changes. */
export const Row = memo(function Row({ text }: RowProps) {
  return <Text wrap="truncate">{text === '' ? ' ' : text}</Text>;
});
