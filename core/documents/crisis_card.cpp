// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/crisis_card.h"

#include "core/base/time/dates.h"
#include "core/documents/letters/document_words.h"
#include "core/documents/templates/template.h"

namespace brobygger {

namespace {
const QString crisisLines = QStringLiteral("crisis");
}

QString checkedCrisisCard(const QString& words, QDate on) { return isoDate(on) + QLatin1Char('\n') + words.trimmed(); }

CrisisCard crisisCardOf(const QString& words, const QString& checked) {
    CrisisCard card;
    for (const QString& line : words.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) {
            card.lines.append(line.trimmed());
        }
    }
    const QDate on = fromIsoDate(checked.section(QLatin1Char('\n'), 0, 0));
    if (on.isValid() && checked == checkedCrisisCard(words, on)) {
        card.checkedOn = on;
    }
    return card;
}

Problems check(const CrisisCard& card) {
    Problems problems;
    if (card.lines.isEmpty()) {
        problems.error(crisisLines, DocumentsWords::tr("Write down whom to call before the card is printed."));
    } else if (card.lines.size() > linesOnCrisisCard) {
        problems.error(crisisLines, DocumentsWords::tr("The card has room for %1 lines.").arg(linesOnCrisisCard));
    } else if (!card.checkedOn.isValid()) {
        problems.error(
            crisisLines,
            DocumentsWords::tr("The numbers have not been checked as they stand. Try them before the card is printed."));
    }
    return problems;
}

Result<QString> htmlOf(const CrisisCard& card) {
    if (const Problems problems = check(card); problems.hasErrors()) {
        return invalid(problems);
    }
    const Result<Template> shape =
        Template::shipped(QStringLiteral("crisis_card"), {{QStringLiteral("rows")}, {QStringLiteral("checked_on")}});
    if (!shape) {
        return shape.error();
    }
    return shape->render({{QStringLiteral("rows"), card.lines}, {QStringLiteral("checked_on"), formatDate(card.checkedOn)}})
        .html;
}

} // namespace brobygger
