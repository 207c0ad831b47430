import { RefusedFile } from "../refusals.ts";
import { crcOf } from "./crc.ts";
import { packedBytes, type ZipPart } from "./directory.ts";

/** How many more bytes may be unpacked from one file, whatever its parts declare. */
export interface ByteBudget {
  left: number;
}

/** Packed bytes handed on at a time: some browsers inflate a whole piece before they look up. */
const pieceLength = 16_384;

/**
 * Unpacks one part piece by piece. The bytes that truly come out are counted as they come:
 * more than declared, or more than the budget, ends the reading there and then.
 * @throws RefusedFile
 */
export async function* unpack(bytes: Uint8Array, part: ZipPart, budget: ByteBudget): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(bytes, part);
  let produced = 0;
  let crc = 0;
  for await (const piece of part.deflated ? inflate(packed, part) : [packed]) {
    produced += piece.length;
    budget.left -= piece.length;
    if (produced > part.size || budget.left < 0) throw new RefusedFile("bomb");
    crc = crcOf(piece, crc);
    yield piece;
  }
  // A flipped bit may inflate without complaint into other figures; only the checksum shows it.
  if (produced !== part.size || crc !== part.crc) throw new RefusedFile("broken", { part: part.path });
}

async function* inflate(packed: Uint8Array, part: ZipPart): AsyncGenerator<Uint8Array> {
  const reader = feed(packed).pipeThrough(openInflater()).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    throw new RefusedFile("broken", { part: part.path });
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function openInflater(): ReadableWritablePair<Uint8Array, BufferSource> {
  try {
    return new DecompressionStream("deflate-raw");
  } catch {
    throw new RefusedFile("old-runtime");
  }
}

function feed(packed: Uint8Array): ReadableStream<BufferSource> {
  let at = 0;
  return new ReadableStream<BufferSource>({
    pull(controller) {
      if (at >= packed.length) return controller.close();
      controller.enqueue(packed.slice(at, at + pieceLength));
      at += pieceLength;
    },
  });
}
