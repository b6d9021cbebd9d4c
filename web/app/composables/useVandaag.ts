import { isoDatum } from '../format/formatDatum'

/** The day the server wrote the page, so that the browser judges dates by the same one. */
export function useVandaag(): Ref<string> {
  return useState('vandaag', () => isoDatum(new Date()))
}
