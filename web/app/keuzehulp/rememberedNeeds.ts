import { shallowRef } from 'vue'

/**
 * What was last chosen to work on in this visit. Filled in the browser only, and gone with the page:
 * it goes along in addresses and is kept nowhere.
 */
export const rememberedNeeds = shallowRef<readonly string[]>([])

/** For whoever wipes a conversation: the next one at this screen is somebody else. */
export function forgetNeeds(): void {
  rememberedNeeds.value = []
}
