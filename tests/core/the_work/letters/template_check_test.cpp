// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letters/letter_page.h"
#include "core/documents/own_templates/template_check.h"
#include "core/documents/own_templates/template_file.h"
#include "core/documents/own_templates/trial_letter.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
QString shippedOf(DocumentKind kind) {
    const Result<QString> text = shippedTemplateText(toCode(kind));
    REQUIRE(text);
    return *text;
}

/// The shipped letter to the citizen with one thing changed.
QString changedLetter(const char* from, const char* to) {
    QString text = shippedOf(DocumentKind::CitizenLetter);
    REQUIRE(text.contains(QString::fromUtf8(from)));
    return text.replace(QString::fromUtf8(from), QString::fromUtf8(to));
}

/// The sentences about the letter to the citizen with one thing changed.
QStringList saidOf(const char* from, const char* to) {
    QStringList sentences;
    for (const TemplateProblem& problem : checkTemplate(DocumentKind::CitizenLetter, changedLetter(from, to))) {
        sentences.append(said(problem));
    }
    return sentences;
}

bool isSaid(const QStringList& sentences, const char* words) { return !sentences.filter(QString::fromUtf8(words)).isEmpty(); }

constexpr const char* greeting = "<p>Kære {{given_name}}</p>"; // stands in line 9
} // namespace

TEST_CASE("Every letter of the program may be copied as it is", "[documents][templates]") {
    for (const DocumentKind kind : allDocumentKinds()) {
        INFO(toCode(kind).toStdString());
        const TemplateProblems problems = checkTemplate(kind, shippedOf(kind));
        INFO((problems.isEmpty() ? QString() : said(problems.constFirst())).toStdString());
        CHECK(problems.isEmpty());
    }
}

TEST_CASE("A misspelt field is refused by name, with its line and the name that was meant", "[documents][templates]") {
    const QStringList sentences = saidOf(greeting, "<p>Kære {{givn_name}}</p>");
    REQUIRE(sentences.size() == 1);
    CHECK(sentences.first().contains(QStringLiteral("Line 9")));
    CHECK(sentences.first().contains(QStringLiteral("{{givn_name}}")));
    CHECK(sentences.first().contains(QStringLiteral("{{given_name}}")));
    CHECK(isSaid(saidOf(greeting, "<p>{{zzzzzzzz}}</p>"), "{{zzzzzzzz}}"));
}

TEST_CASE("A field of another kind of letter is refused, so that no words widen what may be said", "[documents][templates]") {
    const QStringList sentences = saidOf(greeting, "<p>Kære {{given_name}}, {{person_number}}</p>");
    REQUIRE(sentences.size() == 1);
    CHECK(sentences.first().contains(QStringLiteral("person_number")));
    CHECK(sentences.first().contains(documentKindLabel(DocumentKind::ConsiderationsRequest)));
}

TEST_CASE("What is not escaped, takes in a file or is not closed is refused by name", "[documents][templates]") {
    CHECK(isSaid(saidOf(greeting, "{{{given_name}}}"), "{{given_name}}"));
    CHECK(isSaid(saidOf(greeting, "{{&given_name}}"), "{{given_name}}"));
    CHECK(isSaid(saidOf(greeting, "{{>secret}}"), "{{>secret}}"));
    CHECK(isSaid(saidOf(greeting, "{{=<% %>=}}"), "two braces"));
    CHECK(isSaid(saidOf("{{/has_companion}}", ""), "{{#has_companion}}"));
    CHECK(isSaid(saidOf(greeting, "<p>Hej</p>{{/has_way_there}}"), "{{/has_way_there}}"));
    CHECK(isSaid(saidOf(greeting, "<p>Kære {{given_name</p>"), "{{"));
}

TEST_CASE("What could run, fetch or move something has no place in a template", "[documents][templates]") {
    for (const char* mark : {"<script>x</script>", "<style>p{}</style>", "<link href=\"x\">", "<img src=\"http://x/y.png\">",
                             "<a href=\"http://x\">x</a>", "<iframe></iframe>", "<font size=\"1\">x</font>"}) {
        INFO(mark);
        CHECK_FALSE(saidOf(greeting, mark).isEmpty());
    }
    for (const char* mark : {"<p style=\"position:absolute\">x</p>", "<p style=\"margin-top:-60mm\">x</p>",
                             "<p style=\"margin: 0 0 0 -20px\">x</p>", "<p style=\"background-image:url(http://x)\">x</p>",
                             "<table background=\"http://x\"></table>", "<p onclick=\"x\">x</p>",
                             "<p style=\"posi&#116;ion:absolute\">x</p>", "<p style=\"margin-top:\\2d 9mm\">x</p>",
                             "<p style=\"{{what}}\">x</p>", "<!-- {{what}} -->", "<!DOCTYPE html>", "<p "}) {
        INFO(mark);
        CHECK_FALSE(saidOf(greeting, mark).isEmpty());
    }
    CHECK(saidOf(greeting, "<p>Kære {{given_name}}, 3 < 4</p>").isEmpty());
    CHECK(saidOf(greeting, "<p style=\"margin-top:6px\"><b>Kære</b> {{given_name}}</p><hr>").isEmpty());
}

TEST_CASE("Before the sender stands the address and nothing else, since it is seen through the window",
          "[documents][templates]") {
    CHECK(isSaid(saidOf("<!-- sender -->", "<p>Misbrugsteamet</p>\n<!-- sender -->"), "Misbrugsteamet"));
    CHECK(isSaid(saidOf("<!-- sender -->", "{{what}}<!-- sender -->"), "{{what}}"));
    CHECK_FALSE(saidOf("<!-- sender -->", "").isEmpty());
    CHECK_FALSE(saidOf("{{#address}}<p>{{.}}</p>{{/address}}", "").isEmpty());
    // Left out with its part, the mark would let the letter begin behind the window.
    CHECK_FALSE(saidOf("<!-- sender -->", "{{#has_companion}}<!-- sender -->{{/has_companion}}").isEmpty());
    // A mark in a remark is not in the letter.
    CHECK_FALSE(saidOf("<!-- sender -->", "{{! <!-- sender --> }}").isEmpty());
    CHECK(isSaid(saidOf("<!-- sender -->", "{{! <!-- sender --> }}<p>Misbrugsteamet</p>\n<!-- sender -->"), "Misbrugsteamet"));
}

TEST_CASE("A letter to the citizen has letters of 14 points at least, others of 10", "[documents][templates]") {
    CHECK(isSaid(saidOf("font-size:16pt", "font-size:12pt"), "14"));
    CHECK(isSaid(saidOf("<div style=\"font-size:16pt\">", "<div>"), "14"));
    CHECK(isSaid(saidOf("font-size:16pt", "font-size:small"), "14pt"));
    CHECK(saidOf("font-size:16pt", "font-size:14pt").isEmpty());
    QString offer = shippedOf(DocumentKind::OfferLetter);
    CHECK(checkTemplate(DocumentKind::OfferLetter,
                        offer.replace(QStringLiteral("<hr>"), QStringLiteral("<p style=\"font-size:9pt\">x</p>")))
              .size() == 1);
}

TEST_CASE("A template that leaves out what the letter is for is refused", "[documents][templates]") {
    CHECK(isSaid(saidOf("{{when}}", "på onsdag"), "{{when}}"));
    CHECK(isSaid(saidOf("{{call_phone}}", "nummeret"), "{{call_phone}}"));
    QString consent = shippedOf(DocumentKind::ConsentSheet);
    consent.replace(QStringLiteral("Jeg kan når som helst trække samtykket tilbage, helt eller delvist."), QString());
    CHECK(checkTemplate(DocumentKind::ConsentSheet, consent).size() == 1);
    QString sheet = shippedOf(DocumentKind::InformationSheet);
    CHECK(
        checkTemplate(DocumentKind::InformationSheet, sheet.replace(QStringLiteral("<h3>Hvor længe</h3>"), QString())).size() ==
        1);
    const QString long60 = QStringLiteral("<p>Kære {{given_name}}%1</p>").arg(QString(60'000, QLatin1Char('x')));
    CHECK_FALSE(saidOf(greeting, long60.toUtf8().constData()).isEmpty());
}

TEST_CASE("The trial letter is about somebody who does not exist, and has nothing missing", "[documents][templates]") {
    for (const DocumentKind kind : allDocumentKinds()) {
        INFO(toCode(kind).toStdString());
        const Result<QString> html = trialLetter(kind, shippedOf(kind), {}, QDate(2026, 11, 30));
        REQUIRE(html);
        CHECK_FALSE(html->contains(QStringLiteral("……")) != shippedOf(kind).contains(QStringLiteral("……")));
        CHECK_FALSE(html->contains(QStringLiteral("{{")));
    }
    const Result<QString> letter =
        trialLetter(DocumentKind::CitizenLetter, shippedOf(DocumentKind::CitizenLetter), {}, QDate(2026, 11, 30));
    REQUIRE(letter);
    CHECK(letter->contains(QStringLiteral("Kære Kirsten")));
    CHECK(letterPage(*letter).isForWindow());
    CHECK_FALSE(trialLetter(DocumentKind::CitizenLetter, QStringLiteral("{{x}}"), {}, QDate(2026, 11, 30)));
}

TEST_CASE("A template comes back from its file as it was, and a file that is none is refused", "[documents][templates]") {
    OwnTemplate ours;
    ours.kind = DocumentKind::OfferLetter;
    ours.name = QStringLiteral("Vores \"brev\" -- til æblehaven");
    ours.text = shippedOf(DocumentKind::OfferLetter);
    const Result<OwnTemplate> back = templateFromFile(templateFile(ours), DocumentKind::CitizenLetter);
    REQUIRE(back);
    CHECK(back->kind == DocumentKind::OfferLetter);
    CHECK(back->text == ours.text);
    CHECK(back->name == QStringLiteral("Vores brev - til æblehaven"));
    const Result<OwnTemplate> foreign = templateFromFile("<p>Hej</p>\r\n", DocumentKind::PlanSheet);
    REQUIRE(foreign);
    CHECK(foreign->kind == DocumentKind::PlanSheet);
    CHECK(foreign->name.isEmpty());
    CHECK(foreign->text == QStringLiteral("<p>Hej</p>\n"));
    CHECK_FALSE(templateFromFile(QByteArray("\xFF\xD8\xFF\xE0\x00", 5), DocumentKind::PlanSheet));
    CHECK_FALSE(templateFromFile({}, DocumentKind::PlanSheet));
}
