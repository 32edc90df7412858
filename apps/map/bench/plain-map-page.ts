import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'

const engine = (file: string) =>
  readFileSync(createRequire(import.meta.url).resolve(`maplibre-gl/dist/${file}`))

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Schemes</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/engine.css">
<style>body{margin:0;font-family:sans-serif}#map{height:85vh}</style></head>
<body><h1>Schemes in the United Kingdom</h1><div id="map"></div><script type="module" src="/page.js"></script></body></html>`

const SCRIPT = `import { Map, setWorkerUrl } from '/engine.mjs'
setWorkerUrl('/worker.mjs')
const map = new Map({ container: 'map', center: [-3.9, 55.35], zoom: 4.55, attributionControl: false, style: { version: 8,
  sources: { land: { type: 'geojson', data: '/nations.geojson' },
             schemes: { type: 'geojson', data: '/schemes.geojson', cluster: true } },
  layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#e9eee9' } },
           { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#fdfcf8' } },
           { id: 'schemes', type: 'circle', source: 'schemes', paint: { 'circle-color': '#1f6f5c', 'circle-radius': 7 } }] } })
map.once('idle', () => { window.drawnAt = performance.now() })`

/** The peer: a page that loads MapLibre up front and draws the same schemes, as most map pages do. Everything brotli, as ours. */
export async function startPlainMapPage(schemesGeojson: string, nationsGeojson: string) {
  const files: Record<string, [type: string, body: Buffer]> = {
    '/': ['text/html', pack(PAGE)],
    '/page.js': ['text/javascript', pack(SCRIPT)],
    '/engine.mjs': ['text/javascript', pack(engine('maplibre-gl.mjs'))],
    '/maplibre-gl-shared.mjs': ['text/javascript', pack(engine('maplibre-gl-shared.mjs'))],
    '/worker.mjs': ['text/javascript', pack(engine('maplibre-gl-worker.mjs'))],
    '/engine.css': ['text/css', pack(engine('maplibre-gl.css'))],
    '/schemes.geojson': ['application/geo+json', pack(schemesGeojson)],
    '/nations.geojson': ['application/geo+json', pack(nationsGeojson)],
  }
  const server = createServer((request, response) => {
    const file = files[request.url ?? '']
    if (!file) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': file[0], 'content-encoding': 'br' }).end(file[1])
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}

function pack(body: string | Buffer): Buffer {
  return brotliCompressSync(body)
}
