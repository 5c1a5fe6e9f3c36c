/**
 * A collection as the client API gives it: by name, by position, by test, or all.
 * @template T
 * @param {T[]} items @param {(item: T) => string} nameOf
 */
export function collection(items, nameOf) {
  return {
    /** @param {any} [choice] */
    get(choice) {
      if (choice === undefined) return [...items];
      if (typeof choice === "number") return items[choice] || null;
      if (typeof choice === "function") return items.filter(choice);
      return items.find(item => nameOf(item) === choice) || null;
    },
    getLength: () => items.length,
    /** @param {(item: T, index: number) => void} action */
    forEach: action => items.forEach((item, index) => action(item, index)),
  };
}
