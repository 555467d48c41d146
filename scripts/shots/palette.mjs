// A PNG of at most 256 colours, a third of the size: pictures of an editor have few, and nobody sees the difference.
import { deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  return crc >>> 0
})

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  let crc = 0xffffffff
  for (const byte of body) crc = crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8)
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4)
  return out
}

function* chunksOf(png) {
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) }
    at += length + 12
  }
}

function paeth(a, b, c) {
  const p = a + b - c
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)]
  if (pa <= pb && pa <= pc) return a
  return pb <= pc ? b : c
}

/** What the filter of a row foretells of a byte from its left, upper and upper left neighbours. */
const foretold = [
  () => 0,
  left => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => paeth(left, up, corner),
]

/** Rows of pixels without their filters; 8 bits a channel, not interlaced, as browsers write them. */
function pixelsOf(png) {
  const chunks = [...chunksOf(png)]
  const head = chunks[0].data
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const size = { 2: 3, 6: 4 }[head[9]]
  if (head[8] !== 8 || size === undefined || head[12] !== 0) throw new Error('another kind of PNG')
  const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)))
  const stride = width * size
  const bytes = Buffer.alloc(stride * height)
  for (let row = 0; row < height; row++) {
    const guess = foretold[raw[row * (stride + 1)]]
    for (let x = 0; x < stride; x++) {
      const at = row * stride + x
      const left = x < size ? 0 : bytes[at - size]
      const up = row === 0 ? 0 : bytes[at - stride]
      const corner = x < size || row === 0 ? 0 : bytes[at - stride - size]
      bytes[at] = (raw[row * (stride + 1) + 1 + x] + guess(left, up, corner)) & 0xff
    }
  }
  return { width, height, size, bytes }
}

const distance = (a, b) =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2

/** Squared; colours as far apart as this are told apart at a glance. */
const apart = 900

const nearest = (colour, palette) => {
  let best = 0
  for (let at = 1; at < palette.length; at++)
    if (distance(colour, palette[at]) < distance(colour, palette[best])) best = at
  return best
}

/** The most frequent colours, and rare ones that resemble none of them; any other becomes the nearest. */
function paletteOf(colours) {
  const counts = new Map()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour)
  const palette = byCount.slice(0, 128)
  for (const colour of byCount.slice(128))
    if (palette.length < 256 && distance(colour, palette[nearest(colour, palette)]) > apart)
      palette.push(colour)
  for (const colour of byCount.slice(128))
    if (palette.length < 256 && !palette.includes(colour)) palette.push(colour)
  const places = new Map(palette.map((colour, at) => [colour, at]))
  for (const colour of byCount) if (!places.has(colour)) places.set(colour, nearest(colour, palette))
  return { palette, places }
}

/** @param {Buffer} png as the browser gives it */
export function withPalette(png) {
  const { width, height, size, bytes } = pixelsOf(png)
  const colours = Uint32Array.from(
    { length: width * height },
    (_, at) => (bytes[at * size] << 16) | (bytes[at * size + 1] << 8) | bytes[at * size + 2],
  )
  const { palette, places } = paletteOf(colours)
  const rows = Buffer.alloc((width + 1) * height)
  for (let at = 0; at < colours.length; at++)
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = places.get(colours[at])
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const table = Buffer.from(palette.flatMap(colour => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
