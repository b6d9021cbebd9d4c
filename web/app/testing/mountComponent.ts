import { type ComponentMountingOptions, mount } from '@vue/test-utils'
import { type Component, defineComponent, h } from 'vue'

/** Mounts a component outside Nuxt: its links become plain anchors. */
export function mountComponent<T extends Component>(
  component: T,
  options: ComponentMountingOptions<T> = {},
) {
  return mount(component, {
    ...options,
    global: { components: { NuxtLink: PlainLink } },
  } as ComponentMountingOptions<T>)
}

const PlainLink = defineComponent({
  props: { to: { type: String, required: true } },
  setup:
    (props, { slots }) =>
    () =>
      h('a', { href: props.to }, slots['default']?.()),
})
