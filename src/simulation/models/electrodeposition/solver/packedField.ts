/** A field of numbers in a form that JSON holds: rows from the substrate upwards, columns along it. */
export interface PackedField {
  readonly columns: number;
  readonly rows: number;
  /** Little-endian 32-bit floats, row by row, in base 64. */
  readonly base64: string;
}

/** @param values row by row, `columns × rows` of them */
export function packField(values: Float32Array, columns: number): PackedField {
  const bytes = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
  return { columns, rows: values.length / columns, base64: bytes.toString('base64') };
}

/** The values row by row. */
export function unpackField({ base64 }: PackedField): Float32Array {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  return new Float32Array(bytes.buffer);
}
