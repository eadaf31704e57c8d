import { builder } from '../builder.ts';
import './query.ts';
import './scalars/index.ts';

/** The schema of the API; fields stand in the order in which they are written, which is the order to read them in. */
export const schema = builder.toSchema({ sortSchema: false });
