import { crc32, deflateRawSync, deflateSync } from 'node:zlib'

/** Bytes of real, small files, and of files that pretend to be one. */

const text = (value: string) => Buffer.from(value, 'latin1')

/** Four by two points, made by an encoder. */
const JPEG = Buffer.from(
  '/9j/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAACAAQDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCaAoAv/9k=',
  'base64',
)
export const WEBP = Buffer.from(
  'UklGRjIAAABXRUJQVlA4ICYAAACQAQCdASoEAAIAAsBMJaACdLoAA5gA/upl/1ERBSWpfELvZAYAAA==',
  'base64',
)
export const GIF = Buffer.from(
  'R0lGODlhBAACAIAAAExpcTNmmSH5BAUAAAAALAAAAAAEAAIAAAIDjG8FADs=',
  'base64',
)
export const HTML = text('<!doctype html><script>alert(1)</script>')
export const SVG = text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
export const EXE = Buffer.concat([text('MZ'), Buffer.alloc(200), text('PE\0\0')])

/** A picture that says where it was taken: a GPS block and a word in its metadata. */
export function jpeg(secret = 'GPS 51.8N'): Buffer {
  const tiff = Buffer.concat([
    text('II*\0'),
    Buffer.from([8, 0, 0, 0]),
    // One directory, one field: ImageDescription (0x010e), ASCII, at offset 26.
    Buffer.from([1, 0, 0x0e, 0x01, 2, 0]),
    uint32(secret.length + 1),
    Buffer.from([26, 0, 0, 0, 0, 0, 0, 0]),
    text(`${secret}\0`),
  ])
  const payload = Buffer.concat([text('Exif\0\0'), tiff])
  const header = Buffer.from([0xff, 0xe1, 0, 0])
  header.writeUInt16BE(payload.length + 2, 2)
  return Buffer.concat([JPEG.subarray(0, 2), header, payload, JPEG.subarray(2)])
}

/** A picture of this size, white. */
export function png(width = 4, height = 2): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0], 8)
  const rows = Buffer.alloc((width + 1) * height, 0xff)
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([text(type), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** A pdf of one empty page, with room for more in its catalogue. */
export function pdf(catalogue = '', before = ''): Buffer {
  return text(
    `%PDF-1.4\n${before}1 0 obj<</Type/Catalog/Pages 2 0 R ${catalogue}>>endobj\n` +
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n' +
      'trailer<</Root 1 0 R>>\n%%EOF\n',
  )
}

/** Objects packed away in a stream, as a pdf of today keeps most of them. */
export function packed(objects: string): string {
  const stream = deflateSync(text(objects)).toString('latin1')
  return `4 0 obj<</Type/ObjStm/Filter/FlateDecode/Length ${stream.length}>>stream\n${stream}\nendstream endobj\n`
}

/** Files in a zip, in this order. */
export function zip(files: Record<string, string | Buffer>, options: ZipOptions = {}): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const plain = Buffer.from(content)
    const stored = name === 'mimetype' ? plain : deflateRawSync(plain)
    const fields = zipFields(name, plain, stored, options)
    const local = Buffer.concat([text('PK\x03\x04'), fields, text(name), stored])
    directory.push(
      Buffer.concat([
        text('PK\x01\x02'),
        uint16(20),
        fields,
        Buffer.alloc(10),
        uint32(offset),
        text(name),
      ]),
    )
    parts.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const count = uint16(parts.length)
  const sizes = Buffer.concat([count, count, uint32(central.length), uint32(offset)])
  const end = Buffer.concat([text('PK\x05\x06'), uint32(0), sizes, uint16(0)])
  return Buffer.concat([...parts, central, end])
}

export interface ZipOptions {
  /** Says that every file is this big when unpacked. */
  pretendSize?: number
}

function zipFields(name: string, plain: Buffer, stored: Buffer, options: ZipOptions): Buffer {
  const isStored = plain === stored
  return Buffer.concat([
    uint16(20),
    uint16(0),
    uint16(isStored ? 0 : 8),
    uint32(0),
    uint32(crc32(plain)),
    uint32(stored.length),
    uint32(options.pretendSize ?? plain.length),
    uint16(name.length),
    uint16(0),
  ])
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** A Word document, with more files in it if wanted, or of another main type. */
export function docx(more: Record<string, string> = {}, mainType?: string): Buffer {
  const type = mainType ?? `${OFFICE}.wordprocessingml.document.main+xml`
  return zip({
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': '<Relationships/>',
    'word/document.xml': '<w:document/>',
    ...more,
  })
}

/** A workbook. */
export function xlsx(): Buffer {
  const type = `${OFFICE}.spreadsheetml.sheet.main+xml`
  return zip({
    '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    'xl/workbook.xml': '<workbook/>',
  })
}

/** A text of LibreOffice, with more files in it if wanted. */
export function odt(more: Record<string, string> = {}): Buffer {
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': '<office:document-content/>',
    'META-INF/manifest.xml': '<manifest:manifest/>',
    ...more,
  })
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
