import { inflateRawSync } from 'node:zlib'

/** A file in a zip, as the table of contents at its end describes it. */
export interface ZipEntry {
  name: string
  isEncrypted: boolean
  method: number
  packedSize: number
  size: number
  offset: number
}

const LOCAL_HEADER = 0x04034b50
const DIRECTORY_HEADER = 0x02014b50
const DIRECTORY_END = 0x06054b50
const END_SIZE = 22
const MAX_COMMENT = 0xffff
const STORED = 0
const DEFLATED = 8

/**
 * Reads what is in a zip without unpacking anything. Null when it is no plain zip: one that begins
 * with something else, has something after it, or is in more parts than a document ever is.
 */
export function readZip(bytes: Buffer): ZipEntry[] | null {
  const end = findEnd(bytes)
  if (end === null || bytes.readUInt32LE(0) !== LOCAL_HEADER) return null
  const count = bytes.readUInt16LE(end + 10)
  const entries: ZipEntry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    const entry = readDirectoryEntry(bytes, at, end)
    if (!entry) return null
    entries.push(entry.value)
    at = entry.next
  }
  return at === end ? entries : null
}

/** Where the table of contents ends: its own comment is the last thing in the file. */
function findEnd(bytes: Buffer): number | null {
  const lowest = Math.max(0, bytes.length - END_SIZE - MAX_COMMENT)
  for (let at = bytes.length - END_SIZE; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_END) continue
    return at + END_SIZE + bytes.readUInt16LE(at + 20) === bytes.length ? at : null
  }
  return null
}

function readDirectoryEntry(
  bytes: Buffer,
  at: number,
  end: number,
): { value: ZipEntry; next: number } | null {
  if (at + 46 > end || bytes.readUInt32LE(at) !== DIRECTORY_HEADER) return null
  const nameLength = bytes.readUInt16LE(at + 28)
  const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  if (next > end) return null
  const value = {
    name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
    isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    method: bytes.readUInt16LE(at + 10),
    packedSize: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
  }
  return { value, next }
}

/** The content of one file in a zip; null when it cannot be had or is bigger than this. */
export function readZipEntry(bytes: Buffer, entry: ZipEntry, maxSize: number): Buffer | null {
  const { offset, packedSize, method } = entry
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_HEADER) return null
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const packed = bytes.subarray(start, start + packedSize)
  if (method === STORED) return packed.length <= maxSize ? packed : null
  return method === DEFLATED ? inflate(packed, maxSize) : null
}

function inflate(packed: Buffer, maxSize: number): Buffer | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: maxSize })
  } catch {
    // Damaged, or too big: either way it is not what it says it is.
    return null
  }
}
