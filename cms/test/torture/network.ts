import { type Fault, FAULTS } from '@keuzehulp/search/testing'
import { chance, pick, type Random } from './random'

/** How the network between CMS and engine behaves for a while. */
export class Network {
  readonly #random: Random
  #faults: readonly Fault[] = []
  #probability = 0

  constructor(random: Random) {
    this.#random = random
  }

  /** Another kind of weather: calm, a few kinds of faults now and then, or one kind always. */
  change(): void {
    const dice = this.#random()
    if (dice < 0.3) this.#probability = 0
    else if (dice < 0.9) this.#probability = 0.1 + this.#random() * 0.5
    else this.#probability = 1
    this.#faults = FAULTS.filter(() => chance(this.#random, 0.4))
    if (this.#faults.length === 0) this.#faults = [pick(this.#random, FAULTS)]
  }

  readonly choose = (): Fault | null =>
    chance(this.#random, this.#probability) ? pick(this.#random, this.#faults) : null
}
