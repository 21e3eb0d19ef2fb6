// Draws every figure.plot on the page from the JSON beside it. The page works without: the same data stands in a table.
import { drawBars } from "./charts/bars.js";
import { offerDownloads } from "./charts/downloads.js";
import { drawPoints } from "./charts/points.js";
import { tokens } from "./charts/tokens.js";

const drawers = { points: drawPoints, bars: drawBars };

function draw(figure) {
  const model = JSON.parse(figure.querySelector("script[type='application/json']").textContent);
  const host = figure.querySelector(".chart");
  host.hidden = false;
  figure.chart?.dispose();
  host.replaceChildren();
  figure.chart = drawers[model.kind](host, model, tokens(), "svg");
  figure.model = model;
  figure.dataset.drawn = model.kind;
}

// Labels are placed by their measured width, so the fonts come first; a font that does not come within two seconds is done without.
async function fontsReady() {
  const sample = document.dir === "rtl" ? "ا1" : "A1";
  const faces = ["400 14px", "640 17px"].map(f => document.fonts.load(`${f} ${tokens().font}`, sample));
  await Promise.race([Promise.allSettled(faces), new Promise(done => setTimeout(done, 2000))]);
}

const figures = [...document.querySelectorAll("figure.plot")];
await fontsReady();
for (const figure of figures) {
  draw(figure);
  offerDownloads(figure);
}

addEventListener("themechange", () => figures.forEach(draw));
let width = innerWidth, timer;
addEventListener("resize", () => {
  if (innerWidth === width) return; // a phone's address bar changes the height only
  width = innerWidth;
  clearTimeout(timer);
  timer = setTimeout(() => figures.forEach(draw), 120);
});
document.documentElement.dataset.charts = "drawn";
