import { drawBars } from "./bars.js";
import { drawPoints } from "./points.js";
import { tokens } from "./tokens.js";

function save(name, url) {
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
}

/** The page's buttons for PNG and SVG come to life; they are hidden where no script runs. CSV is a plain link of the server's. */
export function offerDownloads(figure) {
  for (const button of figure.querySelectorAll("button[data-save]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const name = `${figure.dataset.name}.${button.dataset.save}`;
      if (button.dataset.save === "svg") {
        const url = URL.createObjectURL(new Blob([figure.chart.renderToSVGString()], { type: "image/svg+xml" }));
        save(name, url);
        setTimeout(() => URL.revokeObjectURL(url), 10_000);
        return;
      }
      // The page's chart is SVG, which loses the fonts inside an image; for PNG the same model is drawn once more on a canvas.
      const host = document.createElement("div");
      host.style.cssText = `position:absolute;inset-inline-start:-9999px;width:${figure.querySelector(".chart").clientWidth}px`;
      document.body.append(host);
      const t = tokens();
      const chart = (figure.model.kind === "bars" ? drawBars : drawPoints)(host, figure.model, t, "canvas");
      save(name, chart.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: t.paper }));
      chart.dispose();
      host.remove();
    });
  }
}
