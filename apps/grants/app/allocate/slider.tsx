import type { ReactNode } from 'react'

interface SliderProps {
  unit: 'pounds' | 'percent' | 'whole'
  min?: number
  max?: number
  children: ReactNode
}

/** A number field that the island gives a slider, always in step with it. Without limits they follow from the number itself. */
export function Slider({ unit, min, max, children }: SliderProps) {
  return (
    <div className="gr-slider" data-slider={unit} data-min={min} data-max={max}>
      {children}
    </div>
  )
}
