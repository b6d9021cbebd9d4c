/** One field of an entry, as a person reads it. */
export interface Veld {
  /** The name of the attribute. */
  veld: string
  /** What the form calls it. */
  label: string
  /** Empty when nothing is filled in. */
  waarde: string
}

/** One field that became different. */
export interface Verschil {
  veld: string
  label: string
  was: string
  wordt: string
}

/** What became different, in the order of the fields; a field that one side lacks is empty there. */
export function compareVelden(before: readonly Veld[], after: readonly Veld[]): Verschil[] {
  const was = new Map(before.map((veld) => [veld.veld, veld.waarde]))
  const wordt = new Map(after.map((veld) => [veld.veld, veld.waarde]))
  const labels = new Map([...before, ...after].map(({ veld, label }) => [veld, label]))
  return [...labels]
    .map(([veld, label]) => ({
      veld,
      label,
      was: was.get(veld) ?? '',
      wordt: wordt.get(veld) ?? '',
    }))
    .filter((verschil) => verschil.was !== verschil.wordt)
}
