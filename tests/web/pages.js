// SPDX-License-Identifier: GPL-3.0-or-later
// Sources of many kinds, small ones.

const whole = (body, attributes = 'lang="en"') => `<!doctype html><html ${attributes}><head><title>The Old Pier</title></head><body><article>${body}</article></body></html>`;

/** All that an article may hold. */
export const article = whole(`<h1>The Old Pier</h1>
<figure><img src="pier.png" alt="The pier at low tide" width="400" height="120"><figcaption>The pier in 1899, before the storm.</figcaption></figure>
<p>The <em>old pier</em> was built in <a href="https://example.org/1866">1866</a>, and it stood for <strong>ninety years</strong>.<sup><a href="#n1" id="r1">1</a></sup> Nobody
   knew who had paid for it.</p>
<h2>What it cost</h2>
<p>Its cost is known, though the accounts were lost: see the table. It&nbsp;was 20&nbsp;% more than anyone had thought.</p>
<table><caption>Costs by year</caption><thead><tr><th scope="col">Year</th><th scope="col">Eisenverbrauchsverzeichnis</th><th scope="col">Holzverbrauchsverzeichnis</th></tr></thead>
<tbody><tr><td>1866</td><td>4,300</td><td>120</td></tr><tr><td>1867</td><td>2,150</td><td>80</td></tr></tbody></table>
<ol start="3"><li>Iron from the north.</li><li>Wood from the coast:<ul><li>oak for the piles,</li><li>pine for the deck.</li></ul></li></ol>
<blockquote><p>It will outlast us all.</p><p>So said the mayor &amp; his wife.</p></blockquote>
<h2>How it was measured</h2>
<p>The length follows from <code>length()</code> and water is H<sub>2</sub>O; the rule is <math><mi>a</mi><mo>=</mo><msqrt><mi>b</mi></msqrt></math> as everyone knows.</p>
<pre><code>def length(pier):
    return pier.end - pier.start   # metres, as they were measured by those who came before us and left no other trace
</code></pre>
<p>She said <i lang="fr">au revoir</i> and left. <del>Struck words.</del> Nobody has heard of her since then, as far as we know.</p>
<hr>
<p>It is all gone now, and only the piles are left to be seen at low tide.</p>
<h2>Notes</h2><ol><li id="n1"><p>The date is on the <em>first</em> pile. <a href="#r1">↩</a></p></li></ol>`);

export const rightToLeft = whole(`<h1>الجسر القديم</h1><p>كان الجسر القديم طويلا، وكان الناس يمشون عليه كل يوم.</p>
<h2>الثمن</h2><ul><li>الحديد من الشمال.</li><li>الخشب من الساحل.</li></ul><blockquote><p>سيبقى بعدنا جميعا.</p></blockquote>
<table><tr><th scope="col">السنة</th><th scope="col">الحديد</th></tr><tr><td>1866</td><td>4300</td></tr><tr><td>1867</td><td>2150</td></tr></table>`, 'lang="ar" dir="rtl"');

export const untitled = `<!doctype html><html lang="en"><body><p>A text without any title was found in the harbour office one morning.</p>
<p>Nobody knew who had written it, or what it was for, and so it was kept.</p></body></html>`;

/** Of `chapters` chapters of paragraphs, as plain text. */
export function book(chapters, paragraphs = 6) {
  const lines = Array.from({ length: paragraphs }, (_, i) => `Line ${i + 1} of many that are read.`).join("\n\n");
  return Array.from({ length: chapters }, (_, i) => `CHAPTER ${i + 1}\n\n${lines}`).join("\n\n\n");
}
