// Shape tells the basis, fill the status, and what is over or under a mark its bound. All marks are lists of ECharts graphic elements.

const dead = status => status === "rejected" || status === "cancelled";

function outline(basis, x, y, r) {
  switch (basis) {
    case "offer": return { type: "polygon", shape: { points: [[x, y - r * 1.3], [x + r * 1.3, y], [x, y + r * 1.3], [x - r * 1.3, y]] } };
    case "secondary": return { type: "rect", shape: { x: x - r * .92, y: y - r * .92, width: r * 1.84, height: r * 1.84 } };
    case "sought": return { type: "polygon", shape: { points: [[x, y - r * 1.2], [x + r * 1.2, y + r * .9], [x - r * 1.2, y + r * .9]] } };
    default: return { type: "circle", shape: { cx: x, cy: y, r } };
  }
}

export function marker(t, basis, status, x, y, r) {
  const colour = dead(status) ? t.ink3 : t.ink;
  const style = { fill: status === "completed" ? colour : t.paper, stroke: colour, lineWidth: 1.75, lineDash: status === "rumoured" ? [1.5, 3] : null };
  const parts = [{ ...outline(basis, x, y, r), style }];
  const line = (x1, y1, x2, y2) => parts.push({ type: "line", shape: { x1, y1, x2, y2 }, style: { stroke: colour, lineWidth: 1.75 } });
  if (status === "announced") parts.push({ type: "circle", shape: { cx: x, cy: y + (basis === "sought" ? 1 : 0), r: r * .52 }, style: { fill: colour } });
  if (status === "offered") parts.push({ ...outline(basis, x, y, r), style: { fill: colour }, clipPath: { type: "rect", shape: { x: x - 2 * r, y, width: 4 * r, height: 2 * r } } });
  if (dead(status)) line(x - r * 1.5, y + r * 1.5, x + r * 1.5, y - r * 1.5);
  if (status === "cancelled") line(x - r * 1.5, y - r * 1.5, x + r * 1.5, y + r * 1.5);
  return parts;
}

/** The days that a date allows, as a line with end ticks; a day has none. */
export function whisker(colour, from, to, y) {
  if (to - from < 3) return [];
  const stroke = { stroke: colour, lineWidth: 1.25 };
  return [[from, y, to, y], [from, y - 3, from, y + 3], [to, y - 3, to, y + 3]]
    .map(([x1, y1, x2, y2]) => ({ type: "line", shape: { x1, y1, x2, y2 }, style: stroke }));
}

const fade = (colour, up) => ({
  type: "linear", x: 0, y: up ? 1 : 0, x2: 0, y2: up ? 0 : 1,
  colorStops: [{ offset: 0, color: colour }, { offset: 1, color: `${colour}00` }],
});

/** "Up to": a roof and a stem fading downwards. "At least": a floor and an arrow fading upwards; "over": the floor is thin. A range: both caps. */
export function bound(colour, kind, x, y, room) {
  const bar = (top, height) => ({ type: "rect", shape: { x: x - 13, y: top, width: 26, height }, style: { fill: colour } });
  if (kind === "up_to") {
    const length = Math.min(room.down, 118);
    return [bar(y - 13, 3), { type: "rect", shape: { x: x - 1, y: y + 7, width: 2, height: Math.max(length - 7, 8) }, style: { fill: fade(colour, false) } }];
  }
  if (kind === "at_least" || kind === "over") {
    const length = Math.min(room.up, 54);
    return [
      { type: "rect", shape: { x: x - 1, y: y - length, width: 2, height: Math.max(length - 7, 4) }, style: { fill: fade(colour, true) } },
      { type: "polyline", shape: { points: [[x - 5, y - length + 7], [x, y - length], [x + 5, y - length + 7]] }, style: { stroke: colour, lineWidth: 1.5, fill: "none", opacity: .55 } },
      bar(y + 10, kind === "at_least" ? 3 : 1.5),
    ];
  }
  if (kind === "range") {
    return [bar(room.high - 1.5, 3), bar(room.low - 1.5, 3), { type: "line", shape: { x1: x, y1: room.high, x2: x, y2: room.low }, style: { stroke: colour, lineWidth: 2 } }];
  }
  return [];
}

/** The room a mark and its bound take, for labels to stay out of. */
export function boundBox(kind, x, y, room) {
  if (kind === "up_to") return [x - 14, y - 15, x + 14, y + Math.min(room.down, 118) * .85];
  if (kind === "at_least" || kind === "over") return [x - 14, y - Math.min(room.up, 54) - 2, x + 14, y + 15];
  if (kind === "range") return [x - 14, room.high - 4, x + 14, room.low + 4];
  return [x - 11, y - 11, x + 11, y + 11];
}

/** Lines at 45 degrees within a rectangle, cut at its edges: the hatching of "announced" without a raster pattern. */
export function hatch(colour, x, y, width, height, step = 5) {
  const lines = [];
  for (let c = step / 2; c < width + height; c += step) {
    const x1 = Math.max(0, c - height), x2 = Math.min(width, c);
    if (x2 > x1) lines.push({ type: "line", shape: { x1: x + x1, y1: y + (c - x1), x2: x + x2, y2: y + (c - x2) }, style: { stroke: colour, lineWidth: 1.5 } });
  }
  return lines;
}
