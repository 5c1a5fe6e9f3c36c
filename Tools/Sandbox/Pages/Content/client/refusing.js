/**
 * A part of the client API in which a name that the sandbox does not have is an error that says so, and not undefined that fails later. Asking whether a
 * name is there, with `in`, is no error.
 * @template {object} T @param {string} name @param {T} members @returns {T}
 */
export const refusing = (name, members) =>
  new Proxy(members, {
    get(target, key) {
      if (typeof key === "symbol" || key in target || key === "then" || key === "toJSON") return Reflect.get(target, key);
      throw new Error(`The sandbox does not have ${name}.${key}.`);
    },
  });
