const SIZE = 40
const SCALE = 2

/** The number of a cluster as a small picture, so that no font has to be fetched from anywhere. */
export function countImage(id: string, colour: string): ImageData | null {
  const count = /^count-(\d+)$/.exec(id)?.[1]
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = SIZE * SCALE
  const pen = canvas.getContext('2d')
  if (!count || !pen) return null
  pen.scale(SCALE, SCALE)
  pen.font = `600 13px ${getComputedStyle(document.body).fontFamily}`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillStyle = colour
  pen.fillText(count, SIZE / 2, SIZE / 2 + 1)
  return pen.getImageData(0, 0, SIZE * SCALE, SIZE * SCALE)
}

export const countImageOptions = { pixelRatio: SCALE }
