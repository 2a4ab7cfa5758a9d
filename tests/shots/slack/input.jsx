// An input block as Slack's modals show it: label, element, hint, and what is wrong.

const EMPTY = {
  static_select: "Select an item",
  multi_static_select: "Select items",
  multi_users_select: "Select users",
  datepicker: "Select a date",
  timepicker: "Select a time",
};

export function Input({ block, held = {}, wrong, names }) {
  const { label, hint, optional, element } = block;
  return (
    <section className={wrong ? "input wrong" : "input"}>
      <h2>
        {label.text} {optional && <span className="optional">(optional)</span>}
      </h2>
      <Element element={element} held={held} names={names} />
      {wrong && <p className="error">{wrong}</p>}
      {hint && <p className="hint">{hint.text}</p>}
    </section>
  );
}

function Element({ element, held, names }) {
  switch (element.type) {
    case "plain_text_input":
      return <Text element={element} written={held.value ?? ""} />;
    case "radio_buttons":
      return <Ticks kind="radio" options={element.options} on={[held.selected_option]} />;
    case "checkboxes":
      return <Ticks kind="checkbox" options={element.options} on={held.selected_options ?? []} />;
    case "static_select":
      return <Picker element={element} chosen={held.selected_option?.text.text} />;
    case "multi_static_select":
      return <Tags element={element} chosen={(held.selected_options ?? []).map((option) => option.text.text)} />;
    case "multi_users_select":
      return <Tags element={element} chosen={(held.selected_users ?? []).map((user) => names[user] ?? user)} />;
    case "datepicker":
      return <Picker element={element} chosen={held.selected_date && spelled(held.selected_date)} />;
    case "timepicker":
      return <Picker element={element} chosen={held.selected_time} />;
    default:
      throw new Error(`nobody draws ${element.type} here`);
  }
}

function Text({ element, written }) {
  const left = element.max_length - written.length;
  return (
    <div className={element.multiline ? "text tall" : "text"}>
      {written || <span className="placeholder">{element.placeholder?.text}</span>}
      {element.max_length && left < 60 && <span className="left">{left}</span>}
    </div>
  );
}

function Ticks({ kind, options, on }) {
  const values = on.map((option) => option?.value);
  return options.map((option) => (
    <label key={option.value} className="tick">
      <input type={kind} checked={values.includes(option.value)} readOnly />
      <span>
        {option.text.text}
        {option.description && <small>{option.description.text}</small>}
      </span>
    </label>
  ));
}

function Picker({ element, chosen }) {
  return (
    <div className="picker">
      {chosen ?? <span className="placeholder">{element.placeholder?.text ?? EMPTY[element.type]}</span>}
      <span className="arrow">⌄</span>
    </div>
  );
}

function Tags({ element, chosen }) {
  if (!chosen.length) return <Picker element={element} />;
  return (
    <div className="picker tags">
      {chosen.map((name) => (
        <span key={name} className="tag">
          {name} ×
        </span>
      ))}
    </div>
  );
}

const spelled = (date) => new Date(`${date}T12:00`).toLocaleDateString("en-US", { dateStyle: "long" });
