/**
 * Puts items behind those of a list. `list.push(...items)` hands each over as an argument, and throws where there are more than the
 * stack holds: some 120,000, which a text can be made to have.
 *
 * @param list - what is added to
 * @param lists - what is added, one list after another, however long
 * @example append(pins, morePins);
 */
export function append<Item>(list: Item[], ...lists: readonly (readonly Item[])[]): void {
  for (const items of lists) for (const item of items) list.push(item);
}
