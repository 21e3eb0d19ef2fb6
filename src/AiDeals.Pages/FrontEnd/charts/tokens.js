const names = ["ink", "ink-2", "ink-3", "paper", "raised", "grid", "axis", "rule-strong", "k-funding", "k-funding-t"];

/** The design tokens as the page resolves them now; read again after a switch of theme. */
export function tokens() {
  const style = getComputedStyle(document.documentElement);
  const read = name => style.getPropertyValue(`--${name}`).trim();
  const t = Object.fromEntries(names.map(n => [n.replace(/-(\w)/g, (_, c) => c.toUpperCase()), read(n)]));
  t.font = read("font");
  t.rtl = document.dir === "rtl";
  return t;
}

/** Text is placed by x, so the drawing runs left to right; each label keeps its own direction by isolates. */
export const isolate = (text, t) => t.rtl && text ? `\u2067${text}\u2069` : text;
