import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, ref } from 'vue'
import { type fetchLijstjeItem, InstrumentUnavailable } from '../lijstje/fetchLijstjeItem'
import { aLijstjeItem } from '../testing/aLijstje'
import { useSharedLijstje } from './useSharedLijstje'

type FetchItem = typeof fetchLijstjeItem

function open(fragment: string, fetchItem = vi.fn<FetchItem>(known)) {
  const hash = ref(fragment)
  const { vm } = mount(
    defineComponent({ setup: () => useSharedLijstje(hash, fetchItem), render: () => null }),
  )
  return { hash, vm, fetchItem }
}

const known: FetchItem = async (slug) => (slug === 'weg' ? null : aLijstjeItem(slug))

describe('useSharedLijstje', () => {
  it('asks nothing without a shared lijstje', async () => {
    const { vm, fetchItem } = open('#inhoud')
    await flushPromises()
    expect(vm.state).toBe('nothing')
    expect(fetchItem).not.toHaveBeenCalled()
  })

  it('finds the instruments and names what is not there', async () => {
    const { vm } = open('#i=ips,weg,jobclub')
    expect(vm.state).toBe('loading')
    await flushPromises()
    expect(vm.state).toBe('ready')
    expect(vm.shared.map(({ slug }) => slug)).toEqual(['ips', 'jobclub'])
    expect(vm.missing).toEqual(['weg'])
  })

  it('can be tried again after a failure', async () => {
    const fetchItem = vi.fn<FetchItem>(known)
    fetchItem.mockRejectedValueOnce(new InstrumentUnavailable('No'))
    const { vm } = open('#i=ips', fetchItem)
    await flushPromises()
    expect(vm.state).toBe('failed')
    await vm.retry()
    expect(vm.state).toBe('ready')
  })

  it('shows only what the address says now', async () => {
    const { vm, hash } = open('#i=ips')
    hash.value = '#i=jobclub'
    await flushPromises()
    expect(vm.shared.map(({ slug }) => slug)).toEqual(['jobclub'])
    hash.value = ''
    await flushPromises()
    expect(vm.state).toBe('nothing')
  })
})
