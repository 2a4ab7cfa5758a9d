// Draws one scene: a message, a modal or App Home, as the fake Slack recorded it.
// Python calls window.draw and takes the picture.

import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { Message } from "slack-blocks-to-jsx";
import "slack-blocks-to-jsx/dist/style.css";
import { Input } from "./input.jsx";
import "./page.css";

const WHEN = new Date(2030, 0, 7, 9, 0);
const FACE =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="8" fill="#4a6b7c"/></svg>',
  );

// The package reads plain_text as markup; Slack shows it as it is. These draw like nothing else.
const LOOKALIKES = { "*": "∗", _: "＿", "~": "∼", "`": "ˋ", ":": "꞉" };

function Blocks({ blocks, bare }) {
  return (
    <Message blocks={blocks.map(asWritten)} name="Been There" logo={FACE} time={WHEN} withoutWrapper={bare} theme={theme()} />
  );
}

function asWritten(node) {
  if (Array.isArray(node)) return node.map(asWritten);
  if (node === null || typeof node !== "object") return node;
  const copy = Object.fromEntries(Object.entries(node).map(([name, each]) => [name, asWritten(each)]));
  if (copy.type === "plain_text") copy.text = copy.text.replace(/[*_~`]|:(?=\w+:)/g, (sign) => LOOKALIKES[sign]);
  return copy;
}

const theme = () => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

// What is no input is the package's, in runs; inputs are drawn here.
function Body({ scene }) {
  const runs = [];
  for (const block of scene.drawn.blocks) {
    const own = block.type === "input";
    if (own || !runs.length || runs.at(-1).own) runs.push({ own, blocks: [block] });
    else runs.at(-1).blocks.push(block);
  }
  return runs.map(({ own, blocks }, at) =>
    own ? (
      <Input key={at} block={blocks[0]} held={scene.state[blocks[0].block_id]?.value} wrong={scene.wrong[blocks[0].block_id]} names={scene.names} />
    ) : (
      <Blocks key={at} blocks={blocks} bare />
    ),
  );
}

function Modal({ scene }) {
  const { title, submit, close } = scene.drawn;
  return (
    <div className="behind">
      <article className="modal">
        <header>
          <span className="close">{close.text}</span>
          <h1>{title.text}</h1>
          {submit && <span className="submit">{submit.text}</span>}
        </header>
        <div className="body">
          <Body scene={scene} />
        </div>
        <footer>
          <span className="close">{close.text}</span>
          {submit && <span className="submit">{submit.text}</span>}
        </footer>
      </article>
    </div>
  );
}

function Home({ scene }) {
  return (
    <article className="home">
      <header>
        <h1>Been There</h1>
        <nav>
          <b>Home</b> <span>Messages</span> <span>About</span>
        </nav>
      </header>
      <div className="body">
        <Body scene={scene} />
      </div>
    </article>
  );
}

function Chat({ scene }) {
  return (
    <article className="chat">
      {scene.kind === "aside" ? (
        <p className="above">Only visible to you</p>
      ) : (
        <p className="above">
          <b>On a locked phone:</b> {scene.drawn.text}
        </p>
      )}
      <Blocks blocks={scene.drawn.blocks} />
    </article>
  );
}

const KINDS = { message: Chat, aside: Chat, modal: Modal, home: Home };
const root = createRoot(document.querySelector("main"));

window.draw = (scene) => {
  const Kind = KINDS[scene.kind];
  flushSync(() => root.render(<Kind key={scene.name} scene={scene} />));
};
