// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markdown/site_markup.h"

#include <string>

#include <gtest/gtest.h>

#include "ingest/outline.h"

namespace audio_edition {
namespace {

/// "template tag{{% x %}}", one after the other.
std::string found(std::string_view text) {
    std::string made;
    for (const SiteMarkup::Mark& mark : find_site_markup(text).marks)
        made +=
            (made.empty() ? "" : " ") + std::string(mark.rule) + '<' + std::string(mark.span.of(text)) + '>';
    return made;
}

TEST(SiteMarkup, IsFoundInText) {
    const std::pair<std::string_view, std::string_view> rows[] = {
        {"{% include toc.html %}\n", "template tag<{% include toc.html %}>"},
        {"{{< figure src=\"rain.png\" >}}\n", "template tag<{{< figure src=\"rain.png\" >}}>"},
        {"{{% notice %}}\nRain.\n{{% /notice %}}\n",
         "template tag<{{% notice %}}> template tag<{{% /notice %}}>"},
        {"{{<\n  figure\n  src=x\n>}}\n", "template tag<{{<\n  figure\n  src=x\n>}}>"},
        {"Version {{ site.version }} is out.\n", "template tag<{{ site.version }}>"},
        {"A line\n{{ x }} goes on.\n", "template tag<{{ x }}>"},
        {"## What we saw {#saw .wide}\n", "attributes<{#saw .wide}>"},
        {"![Rain](rain.png){: width=\"50%\" }\n", "attributes<{: width=\"50%\" }>"},
        {"Text.\n{: .note}\n", "attributes<{: .note}>"},
        {":::note Careful\nIt rains.\n:::\n", "container mark<:::note Careful> container mark<:::>"},
        {"{% highlight ruby %}\nputs {{ x }}\n{% endhighlight %}\n",
         "template tag<{% highlight ruby %}> template tag<{% endhighlight %}>"},
        {"It rained. %%ask her%% Again. ^a1b2\n", "comment<%%ask her%%> attributes<^a1b2>"},
        {"%%\nOne.\nTwo.\n%%\n", "comment<%%\nOne.\nTwo.\n%%>"},
        {"![[rain.png]]\n![[Other note|200]] x\n",
         "embedded file<![[rain.png]]> embedded file<![[Other note|200]]>"},
        {"100%% sure, and 50%% of it x^2 ^ 3\n", ""},
        {"{% highlight ruby %}\nIt rains {{ x }}.\n",
         "template tag<{% highlight ruby %}> template tag<{{ x }}>"},
    };
    for (const auto& [text, marks] : rows) EXPECT_EQ(found(text), marks) << text;
}

TEST(SiteMarkup, IsNotFoundInCodeNorInTextThatOnlyLooksLikeIt) {
    for (const std::string_view text :
         {"```\n{{ x }}\n```\n", "    {{ x }}\n", "Write `{{ x }}` there.\n", "Write ``{% `x` %}`` there.\n",
          "{{ x }} begins a paragraph.\n", "- {{ x }} begins an item.\n", "{{ x\n\ny }}\n", "A set {1, 2}.\n",
          "f{.x}\n", "\\{{ x }}\n", "{% never closed\n", "{:::\n"})
        EXPECT_EQ(found(text), "") << text;
}

TEST(SiteMarkup, IsLeftOutOfWhatIsRead) {
    const std::string text =
        "# Rain {#rain}\n\n{% include toc.html %}\n\nVersion {{ site.version }} of it.\n\n"
        "{% highlight ruby %}\nputs 1\nputs 2\n{% endhighlight %}\n\n:::note\nA *wet* note.\n:::\n";
    EXPECT_EQ(outline(text, {}, "test.md"),
              "title Rain\np Version of it.\ncode Code left out, 2 lines.\np A wet note.\n");
    const Document document = read(text, {}, "test.md");
    EXPECT_EQ(skipped_of(document),
              "attributes: {#rain}\ntemplate tag: {% include toc.html %}\ntemplate tag: {{ site.version }}\n"
              "template tag: {% highlight ruby %}\ncode: puts 1 puts 2\ntemplate tag: {% endhighlight %}\n"
              "container mark: :::note\ncontainer mark: :::\n");
}

TEST(SiteMarkup, CostsAsMuchTimeAsItsText) {
    for (const std::string_view part : {"{{", "{% highlight %}\n", "{{ }a}a", "{:", "` `` ```"}) {
        std::string text;
        while (text.size() < 2'000'000) text += part;
        EXPECT_LE(find_site_markup(text).marks.size(), text.size());
    }
}

}  // namespace
}  // namespace audio_edition
