// Mozilla Readability on linkedom over a folder of html/*.html.gz: one JSON line a page (id, text), and the seconds taken on the error stream.
import { readFileSync, readdirSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

const folder = process.argv[2];
const pages = readdirSync(folder).filter(name => name.endsWith(".html.gz"))
    .map(name => [name.replace(".html.gz", ""), gunzipSync(readFileSync(`${folder}/${name}`)).toString("utf8")]);
let seconds = 0;
for (const [id, html] of pages) {
    const start = process.hrtime.bigint();
    let text = "";
    try {
        text = new Readability(parseHTML(html).document).parse()?.textContent ?? "";
    } catch (error) {
        process.stderr.write(`${id}: ${error.message}\n`);
    }
    seconds += Number(process.hrtime.bigint() - start) / 1e9;
    process.stdout.write(JSON.stringify({ id, text }) + "\n");
}
process.stderr.write(`${pages.length} ${seconds}\n`);
