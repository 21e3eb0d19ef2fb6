/**
 * Real links over the drawn marks: each opens the words behind its figure, by pointer, finger or keyboard, and says on hover and focus what the mark says.
 * They stand in the order of time, so that Tab walks as the eye does.
 */
export function linkPoints(host, drawn) {
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.hidden = true;
  for (const { x, y, point } of [...drawn].sort((a, b) => a.index - b.index)) {
    const link = document.createElement("a");
    link.className = "pt";
    link.href = point.href;
    link.style.left = `${x}px`;
    link.style.top = `${y}px`;
    link.setAttribute("aria-label", point.tip.join(", "));
    const show = () => {
      tip.replaceChildren(...point.tip.map((line, i) => Object.assign(document.createElement(i ? "span" : "b"), { textContent: line, dir: "auto" })));
      tip.hidden = false;
      const left = Math.min(Math.max(0, x + 14), host.clientWidth - tip.offsetWidth);
      tip.style.left = `${left < x + 14 ? Math.max(0, x - 14 - tip.offsetWidth) : left}px`;
      tip.style.top = `${Math.max(0, y - tip.offsetHeight - 14)}px`;
    };
    const hide = () => { tip.hidden = true; };
    link.addEventListener("pointerenter", show);
    link.addEventListener("pointerleave", hide);
    link.addEventListener("focus", show);
    link.addEventListener("blur", hide);
    link.addEventListener("keydown", event => { if (event.key === "Escape") hide(); });
    host.append(link);
  }
  host.append(tip);
}
