// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html/html_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

std::string plain(const char* html) { return plainTextOfHtml(QString::fromUtf8(html)).toStdString(); }

} // namespace

TEST_CASE("A table in a message reads as lines, its cells apart from each other", "[exchange][html]") {
    CHECK(plain("<p>Svar:</p><table><caption>Blodprøver</caption>\r\n <thead>\r\n <tr><th>Dato</th> <th>Prøve</th> "
                "<th>Svar</th></tr></thead>"
                "<tbody><tr><td>3/5</td><td><p>Hb</p></td><td>7,9<br>normal</td></tr><tr><td></td><td>CRP</td><td>&lt;&nbsp;5</"
                "td></tr></tbody></table>Med hilsen") ==
          "Svar:\n\nBlodprøver\nDato | Prøve | Svar\n3/5 | Hb | 7,9 normal\n| CRP | < 5\nMed hilsen");
    // One column only holds the page together.
    CHECK(plain("<table><tr><td><p>Kære alle</p><p>Kom på torsdag.</p></td></tr></table>") == "Kære alle\n\nKom på torsdag.");
}

TEST_CASE("A list in a message reads as lines", "[exchange][html]") {
    CHECK(
        plain("Husk\r\n  <ul>\r\n    <li>medicin </li>\r\n    <li><p>tolk</p></li>\r\n    <li></li>\r\n  </ul>\r\n  og tøj") ==
        "Husk\n- medicin\n- tolk\nog tøj");
}

TEST_CASE("Scripts, styles and comments of a page are not text, entities are letters", "[exchange][html]") {
    CHECK(plain("<html><head><style>p { color: red }</style></head><body><!-- skjult --><p class=\"x>y\" "
                "title='z'>R&oslash;nde &amp; "
                "&#197;rhus</p><script>if (a < b) { alert('<p>'); }</script><o:p></o:p></body></html>") == "Rønde & Århus");
    CHECK(plain("Caf&eacute;") == "Café");
}

TEST_CASE("What only looks like HTML is left as it was written", "[exchange][html]") {
    for (const char* text :
         {"Blodtryk <120,  puls >60", "A & B\n\n  C&D", "Skriv til <mona@example.dk> eller <https://example.dk/>",
          "<Teste><Teste noget mere>", "vægt <b", "<!-- uden slutning", "&copy uden semikolon"}) {
        CHECK(plain(text) == text);
    }
    CHECK(plain("<b>Blodtryk</b> <120 og <ukendt> & <a href=\"mere") == "Blodtryk <120 og <ukendt> & <a href=\"mere");
    CHECK(plain("Se <b>her</b> <!-- uden slutning") == "Se her <!-- uden slutning");
}

TEST_CASE("What is begun and not ended in a message takes nothing of the rest with it", "[exchange][html]") {
    for (const char* name : {"style", "SCRIPT", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext"}) {
        INFO(name);
        const std::string mark = std::string("<") + name + ">";
        CHECK(plain(("Hun ringer <b>torsdag</b>. " + mark + " Husk <i>tolk</i>.").c_str()) ==
              "Hun ringer torsdag. " + mark + " Husk tolk.");
    }
    CHECK(plain("<b>Et</b> <script>x</script > to") == "Et <script>x to");
    CHECK(plain("<b>Et</b> <script>x <!-- </script>to<!-- skjult --> tre") == "Et to tre");
    CHECK(plain("<title>Svar <b></title a='</title>til' alle") == "Svar <b></title a='\ntil' alle");
    // Word's text for all other readers.
    CHECK(plain("<!--[if !mso]><!-->Et<!--<![endif]--> <b>to</b><!--[if mso]><p>tre</p><![endif]-->") == "Et to");
    CHECK(plain("<b>Et</b><!-- <i>skjult</i> & mere --> to") == "Et to");
}

TEST_CASE("A question mark or an exclamation mark behind a less-than sign is text", "[exchange][html]") {
    for (const char* text : {"vægt <? 60 kg> i dag", "puls <! husk > igen", "<!uddrag> og <?php x ?>"}) {
        CHECK(plain(text) == text);
        CHECK(plain((std::string("<b>Obs</b> ") + text).c_str()) == std::string("Obs ") + text);
    }
    CHECK(plain("<!DOCTYPE html><?xml version=\"1.0\"?><p><![if !supportLists]>Et<![endif]></p>") == "Et");
}

TEST_CASE("A message of nothing but beginnings is read in a moment", "[exchange][html]") {
    const QString open = QStringLiteral("<style><!--").repeated(20'000);
    CHECK(plainTextOfHtml(open) == open);
}

TEST_CASE("Lines that were typed stay lines beside a few marks", "[exchange][html]") {
    CHECK(plain("Hej Mona\n\nHun kommer <b>torsdag</b>.<br/>\nHilsen\nInga") ==
          "Hej Mona\n\nHun kommer torsdag.\nHilsen\nInga");
    CHECK(plain("<p>Et</p>\n\n\n\n<p><br></p><p>To</p>") == "Et\n\nTo");
}

TEST_CASE("A page of endless depth is left alone, and a long letter is not", "[exchange][html]") {
    const QString deep = QStringLiteral("<div>").repeated(100'000);
    CHECK(plainTextOfHtml(deep) == deep);
    CHECK(plainTextOfHtml(QStringLiteral("<div>").repeated(5'000) + QStringLiteral("bund")) == QStringLiteral("bund"));
    CHECK(plainTextOfHtml(QStringLiteral("linje<br>").repeated(6'000)).count(QLatin1Char('\n')) == 5'999);
}
