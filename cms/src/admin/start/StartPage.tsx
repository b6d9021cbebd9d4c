import { MijnWerkPage } from '../mijn/MijnWerkPage'
import { isBeheerRol } from '../rol/rolOf'
import { useRol } from '../rol/useRol'
import { BeheerStart } from './BeheerStart'

/** The first page after logging in: what there is to do, for who looks. */
export default function StartPage() {
  return isBeheerRol(useRol()) ? <BeheerStart /> : <MijnWerkPage />
}
