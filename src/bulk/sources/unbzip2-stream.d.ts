/** The parts of unbzip2-stream that decompress one block. */
declare module "unbzip2-stream/lib/bit_iterator.js" {
  /** Gives the next bits of the buffers that it asks for. */
  export interface Bits {
    (count: number): number;
    bytesRead: number;
  }
  export default function bitIterator(nextBuffer: () => Uint8Array): Bits;
}

declare module "unbzip2-stream/lib/bzip2.js" {
  import type { Bits } from "unbzip2-stream/lib/bit_iterator.js";
  const bzip2: {
    /** Reads the head of a stream; gives its level. */
    header(bits: Bits): number;
    /** Reads a block; gives the checksum so far, or null at the end of the stream. */
    decompress(
      bits: Bits,
      push: (byte: number) => void,
      room: Int32Array,
      size: number,
      checksum: number,
    ): number | null;
  };
  export default bzip2;
}
