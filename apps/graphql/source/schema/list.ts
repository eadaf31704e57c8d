import type { Lists, Order, OrderField } from '@depeche/store';
import type { FieldRef, InputRef } from '@pothos/core';
import type { Fields, Types } from '../builder.ts';
import type { Context } from '../context.ts';
import { type Connection, type ConnectionRef, connect } from './connection.ts';
import { narrow } from './narrow.ts';
import { type PageArguments, pageArguments, toPageRequest } from './page-arguments.ts';

/** What there is to know about lists of one type of record. */
export interface ListDefinition<T extends keyof Lists> {
  readonly type: T;
  readonly connection: ConnectionRef<Lists[T]['record']>;
  readonly filter: InputRef<Lists[T]['filter']>;
  readonly order: InputRef<Order<OrderField<T>>>;
}

/** Which records of a type a field lists: those of its parent. */
export interface ListOptions<T extends keyof Lists, Parent> {
  readonly description: string;
  readonly of: (parent: Parent) => Lists[T]['filter'];
}

interface ListArguments extends PageArguments {
  readonly filter?: object | null | undefined;
  readonly orderBy?: object | null | undefined;
}

/** A function that makes fields which list one type of record, all with the same arguments. */
export function lists<T extends keyof Lists>(definition: ListDefinition<T>) {
  const { type, connection } = definition;
  // Pothos cannot see through the type parameter; what these two inputs parse to is said by the definition's own type.
  const filterType: InputRef<object> = definition.filter;
  const orderType: InputRef<object> = definition.order;
  return <Parent>(t: Fields<Parent>, { description, of }: ListOptions<T, Parent>): FieldRef<Types> =>
    t.field({
      type: connection,
      description,
      args: {
        ...pageArguments(t),
        filter: t.arg({ type: filterType, description: 'Which of them; all where nothing is said.' }),
        orderBy: t.arg({ type: orderType, description: 'In which order.' }),
      },
      resolve: (parent: Parent, args: ListArguments, { store }: Context): Connection<Lists[T]['record']> => {
        const filter = narrow(args.filter as Lists[T]['filter'] | null | undefined, of(parent));
        const orderBy = (args.orderBy ?? undefined) as Order<OrderField<T>> | undefined;
        return connect(
          () => store.list(type, { ...toPageRequest(args), filter, orderBy }),
          () => store.count(type, filter),
        );
      },
    });
}
