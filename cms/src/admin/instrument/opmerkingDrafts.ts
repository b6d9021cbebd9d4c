import { instrumentLabels } from '../../labels/instrument'

/** What a remark is about when it is about no field in particular. */
export const WHOLE = 'geheel'

/** A remark is for the leverancier, who does not see these. */
const NOT_FOR_LEVERANCIER = new Set([
  'leverancier',
  'leverancierCode',
  'werkstroom',
  'publiceerOp',
  'verlooptOp',
  'gecontroleerdOp',
  'gecontroleerdDoor',
  'volgendeControle',
  'internContact',
  'prijsafspraken',
  'interneNotitie',
  'opmerkingen',
  'herkomst',
])

/** The fields a remark can be about, in the order of the form. */
export const OPMERKING_VELDEN: readonly { veld: string; label: string }[] = instrumentLabels.rows
  .flatMap((row) => Object.keys(row))
  .filter((veld) => !NOT_FOR_LEVERANCIER.has(veld))
  .map((veld) => ({ veld, label: instrumentLabels.fields[veld]?.label ?? veld }))

/** A remark as it is being written. */
export interface OpmerkingDraft {
  id: number
  veld: string
  tekst: string
}

/** What is sent of what was written: an empty remark is none. */
export function toOpmerkingen(drafts: readonly OpmerkingDraft[]) {
  return drafts
    .map(({ veld, tekst }) => ({
      veld: veld === WHOLE ? null : veld,
      tekst: tekst.trim(),
    }))
    .filter(({ tekst }) => tekst)
}
