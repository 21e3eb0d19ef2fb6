// Where labels stand. Pure: boxes in, boxes out. A box is [left, top, right, bottom] in pixels.

const overlap = (a, b) => Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) * Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));

/** The places tried for a label of the given size, best first: over the start of the whisker, before it, after it, under it, over the mark. */
function places(item, width, height) {
  const { x, from, to, y, top, bottom } = item;
  const at = (left, upper, align) => ({ box: [left, upper, left + width, upper + height], align });
  const middle = y - height / 2;
  return [
    at(from, top - height - 4, "left"),
    at(from - 10 - width, middle, "right"),
    at(to + 10, middle, "left"),
    at(x - width / 2, bottom + 4, "center"),
    at(to - width, top - height - 4, "right"),
    at(from, bottom + 4, "left"),
    at(to - width, bottom + 4, "right"),
    at(x - 16 - width, top - height / 2, "right"),
    at(x + 16, top - height / 2, "left"),
    at(x - 16 - width, bottom - height / 2 + 4, "right"),
    at(x + 16, bottom - height / 2 + 4, "left"),
  ];
}

/**
 * Gives each item (mark at x, y; whisker from..to; its marks between top and bottom; label width and height) the first free place, else the least crowded one.
 * Where the whole label finds no free place its first line is tried alone (shortWidth, shortHeight): the rest stands in the tooltip and the table.
 * @param frame box that labels stay within
 * @param obstacles boxes that no label covers: marks, stems, whiskers
 */
export function placeLabels(items, frame, obstacles) {
  const taken = [...obstacles];
  const outside = box => Math.max(0, frame[0] - box[0]) + Math.max(0, frame[1] - box[1]) + Math.max(0, box[2] - frame[2]) + Math.max(0, box[3] - frame[3]);
  const crowding = box => outside(box) * 60 + taken.reduce((sum, other) => sum + overlap(box, other), 0) * 3;
  const best = (item, width, height) => places(item, width, height)
    .map((place, rank) => ({ ...place, crowding: crowding(place.box), rank }))
    .reduce((a, b) => b.crowding + b.rank < a.crowding + a.rank ? b : a);
  return items.map(item => {
    const whole = { ...best(item, item.width, item.height), whole: true };
    const chosen = whole.crowding === 0 ? whole : { ...best(item, item.shortWidth, item.shortHeight), whole: false };
    taken.push(chosen.box);
    return chosen;
  });
}
