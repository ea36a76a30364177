// Mozilla Readability on linkedom over html/*.html.gz of the benchmark: one JSON line a page (id, text), then one with the pages a second of processor time of the best round.
import { readFileSync, readdirSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

const [folder, rounds] = [process.argv[2], Number(process.argv[3])];
const pages = readdirSync(folder).filter(name => name.endsWith(".html.gz"))
    .map(name => [name.replace(".html.gz", ""), gunzipSync(readFileSync(`${folder}/${name}`)).toString("utf8")]);
const read = html => new Readability(parseHTML(html).document).parse()?.textContent ?? "";
let best = 0;
for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    const texts = pages.map(([id, html]) => ({ id, text: read(html) }));
    const used = process.cpuUsage(start);
    best = Math.max(best, pages.length / ((used.user + used.system) / 1e6));
    if (round === 0) texts.forEach(text => console.log(JSON.stringify(text)));
}
console.log(JSON.stringify({ rate: best }));
