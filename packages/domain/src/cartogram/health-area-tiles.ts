import { currentVintages, type HealthAreaKind } from '../facts/vocabulary.ts'

/** One health area as one square: `column` counts from the west, `row` from the north, both from 0. */
export interface HealthAreaTile {
  readonly kind: HealthAreaKind
  readonly code: string
  readonly vintage: string
  readonly column: number
  readonly row: number
  /** Three letters that fit the square; the full name stands in the table beside it. */
  readonly label: string
}

const tile =
  (kind: HealthAreaKind) =>
  (code: string, label: string, column: number, row: number): HealthAreaTile =>
    Object.freeze({ kind, code, vintage: currentVintages[kind], column, row, label })

const icb = tile('icb')
const healthBoard = tile('health-board')
const localHealthBoard = tile('local-health-board')
const trust = tile('hsc-trust')

/**
 * The 62 health areas of today on a grid of our own design: every area the same size, so that the Western Isles can be
 * read as easily as London. Rows go from north to south, neighbours stay near each other, London is the block of four.
 */
export const healthAreaTiles: readonly HealthAreaTile[] = Object.freeze([
  healthBoard('S08000026', 'SHE', 6, 0), // Shetland
  healthBoard('S08000025', 'ORK', 5, 1), // Orkney
  healthBoard('S08000028', 'WIS', 3, 2), // Western Isles
  healthBoard('S08000022', 'HIG', 4, 2), // Highland
  healthBoard('S08000020', 'GRA', 5, 2), // Grampian
  healthBoard('S08000019', 'FVA', 4, 3), // Forth Valley
  healthBoard('S08000030', 'TAY', 5, 3), // Tayside
  healthBoard('S08000029', 'FIF', 6, 3), // Fife
  healthBoard('S08000031', 'GGC', 3, 4), // Greater Glasgow and Clyde
  healthBoard('S08000032', 'LAN', 4, 4), // Lanarkshire
  healthBoard('S08000024', 'LOT', 5, 4), // Lothian
  healthBoard('S08000016', 'BOR', 5, 5), // Borders
  trust('NHSCT', 'NTH', 1, 5), // Northern
  healthBoard('S08000015', 'AAA', 3, 5), // Ayrshire and Arran
  healthBoard('S08000017', 'DGA', 4, 5), // Dumfries and Galloway
  trust('WHSCT', 'WST', 0, 6), // Western
  trust('BHSCT', 'BEL', 1, 6), // Belfast
  trust('SEHSCT', 'SET', 2, 6), // South Eastern
  icb('E54000050', 'NEN', 6, 6), // North East and North Cumbria
  trust('SHSCT', 'STH', 1, 7), // Southern
  icb('E54000048', 'LSC', 5, 7), // Lancashire and South Cumbria
  icb('E54000054', 'WYO', 6, 7), // West Yorkshire
  icb('E54000051', 'HNY', 7, 7), // Humber and North Yorkshire
  icb('E54000008', 'CHM', 4, 8), // Cheshire and Merseyside
  icb('E54000057', 'GMA', 5, 8), // Greater Manchester
  icb('E54000061', 'SYO', 6, 8), // South Yorkshire
  localHealthBoard('W11000023', 'BCU', 3, 9), // Betsi Cadwaladr
  icb('E54000011', 'STW', 4, 9), // Shropshire, Telford and Wrekin
  icb('E54000010', 'STS', 5, 9), // Staffordshire and Stoke-on-Trent
  icb('E54000058', 'DER', 6, 9), // Derby and Derbyshire
  icb('E54000060', 'NOT', 7, 9), // Nottingham and Nottinghamshire
  icb('E54000013', 'LIN', 8, 9), // Lincolnshire
  localHealthBoard('W11000024', 'POW', 3, 10), // Powys
  icb('E54000062', 'BLC', 4, 10), // Black Country
  icb('E54000055', 'BSO', 5, 10), // Birmingham and Solihull
  icb('E54000018', 'CWA', 6, 10), // Coventry and Warwickshire
  icb('E54000015', 'LEI', 7, 10), // Leicester, Leicestershire and Rutland
  icb('E54000068', 'NSU', 8, 10), // Norfolk and Suffolk
  localHealthBoard('W11000025', 'HYD', 1, 11), // Hywel Dda
  localHealthBoard('W11000030', 'CTM', 2, 11), // Cwm Taf Morgannwg
  localHealthBoard('W11000028', 'ANB', 3, 11), // Aneurin Bevan
  icb('E54000019', 'HWO', 4, 11), // Herefordshire and Worcestershire
  icb('E54000043', 'GLO', 5, 11), // Gloucestershire
  icb('E54000059', 'NHA', 6, 11), // Northamptonshire
  icb('E54000065', 'CEE', 7, 11), // Central East
  icb('E54000066', 'ESS', 8, 11), // Essex
  localHealthBoard('W11000031', 'SWB', 1, 12), // Swansea Bay
  localHealthBoard('W11000029', 'CAV', 2, 12), // Cardiff and Vale
  icb('E54000039', 'BNS', 4, 12), // Bristol, North Somerset and South Gloucestershire
  icb('E54000040', 'BSW', 5, 12), // Bath and North East Somerset, Swindon and Wiltshire
  icb('E54000070', 'THV', 6, 12), // Thames Valley
  icb('E54000071', 'WNL', 7, 12), // West and North London
  icb('E54000029', 'NEL', 8, 12), // North East London
  icb('E54000038', 'SOM', 4, 13), // Somerset
  icb('E54000041', 'DOR', 5, 13), // Dorset
  icb('E54000067', 'HIW', 6, 13), // Hampshire and Isle of Wight
  icb('E54000031', 'SWL', 7, 13), // South West London
  icb('E54000030', 'SEL', 8, 13), // South East London
  icb('E54000032', 'KEN', 9, 13), // Kent and Medway
  icb('E54000036', 'COR', 2, 14), // Cornwall and the Isles of Scilly
  icb('E54000037', 'DEV', 3, 14), // Devon
  icb('E54000069', 'SUS', 7, 14), // Surrey and Sussex
])

export const healthAreaTileColumns = 10
export const healthAreaTileRows = 15
