/** Who is in view and in which order: kept in the address, and remembered by this browser. */

const KEPT = "been-there.view";

/**
 * @param {{known: string[], usual: string[], changed: (ids: string[]) => void}} options
 */
export function createView({ known, usual, changed }) {
  let ids = fromAddress() ?? fromMemory() ?? usual;
  ids = ids.filter((id, place) => known.includes(id) && ids.indexOf(id) === place);

  /** @param {string[]} next */
  function show(next) {
    ids = next;
    keep();
    changed(ids);
  }

  function keep() {
    const address = new URL(location.href);
    address.searchParams.set("people", ids.join(","));
    history.replaceState(null, "", address.href.replaceAll("%2C", ","));
    try {
      localStorage.setItem(KEPT, JSON.stringify(ids));
    } catch { /* a browser that keeps nothing still shows everyone */ }
  }

  keep();
  return {
    ids: () => ids,
    /** @param {string} id */
    has: (id) => ids.includes(id),
    /** @param {string} id */
    add: (id) => { if (!ids.includes(id)) show([...ids, id]); },
    /** @param {string} id */
    remove: (id) => show(ids.filter((other) => other !== id)),
  };
}

/** @typedef {ReturnType<typeof createView>} View */

function fromAddress() {
  const people = new URL(location.href).searchParams.get("people");
  return people === null ? null : people.split(",").filter(Boolean);
}

/** @returns {string[] | null} */
function fromMemory() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? "null");
    return Array.isArray(kept) && kept.length > 0 ? kept.map(String) : null;
  } catch {
    return null;
  }
}
