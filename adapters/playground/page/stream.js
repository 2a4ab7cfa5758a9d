/** The live line from the server: it opens again by itself and says when it is down. */

const EVENTS = ["snapshot", "message", "gone", "home", "clock"];
const TRY_AGAIN_MS = 2_000;
const GRACE_MS = 900;

/**
 * @param {Record<string, (data: any) => void>} hear  one function for each kind of event
 * @param {{lost: () => void, back: () => void}} line
 */
export function createStream(hear, line) {
  /** @type {EventSource | null} */
  let source = null;
  /** @type {string[]} */
  let people = [];
  let grace = 0;
  let again = 0;

  function open() {
    close();
    source = new EventSource(`/api/stream?people=${people.map(encodeURIComponent).join(",")}`);
    source.addEventListener("open", up);
    source.addEventListener("error", down);
    for (const kind of EVENTS) {
      source.addEventListener(kind, (event) => hear[kind](JSON.parse(/** @type {MessageEvent} */ (event).data)));
    }
  }

  function up() {
    clearTimeout(grace);
    grace = 0;
    line.back();
  }

  function down() {
    // A restart of a moment is nobody's worry.
    grace ||= window.setTimeout(line.lost, GRACE_MS);
    // After an answer such as 503 a browser gives up for good; we do not.
    if (source?.readyState === EventSource.CLOSED) again = window.setTimeout(open, TRY_AGAIN_MS);
  }

  function close() {
    clearTimeout(again);
    source?.close();
    source = null;
  }

  // The browser tells us sooner than the network does.
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", (event) => event.persisted && open());

  return {
    /** @param {string[]} ids */
    follow(ids) {
      people = ids;
      open();
    },
    again: open,
  };
}
