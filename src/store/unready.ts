import { OtherSchema, otherSchema } from './checks/schemaState.ts';
import { DatabaseTrouble, type Query } from './rows.ts';

/** Null when the database answers and has the schema and the queue of this version; otherwise what is wrong. */
export async function unready(query: Query): Promise<string | null> {
  try {
    const other = await otherSchema(query);
    return other && messageOf(other);
  } catch (error) {
    if (error instanceof OtherSchema) return messageOf(error);
    if (error instanceof DatabaseTrouble) return error.message.replace(/^The/, 'the');
    throw error;
  }
}

function messageOf({ message }: OtherSchema): string {
  return `${message.slice(0, 1).toLowerCase()}${message.slice(1)}`;
}
