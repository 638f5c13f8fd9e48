// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/own_templates/content_check.h"

#include "core/documents/letters/letter_fields.h"
#include "core/documents/letters/letter_page.h"
#include "core/documents/own_templates/markup.h"
#include "core/documents/own_templates/own_templates_words.h"
#include "core/documents/templates/placeholders.h"

#include <QRegularExpression>
#include <algorithm>

namespace brobygger {

namespace {
constexpr qsizetype largestTemplate = 60'000; // bytes
const QString senderMark = QStringLiteral("<!-- sender -->");
const QString bodyMark = QStringLiteral("<!-- body -->");
const QString addressField = QStringLiteral("address");

bool isForWindow(DocumentKind kind) {
    const QList<TemplateField> fields = fieldsOf(kind);
    return std::any_of(fields.begin(), fields.end(), [](const TemplateField& field) { return field.name == addressField; });
}

/// The words as they are read: without marks, and with one blank between them.
QString wordsOf(const QString& text) {
    QString words;
    for (const MarkupPiece& piece : markupOf(text)) {
        if (piece.kind == MarkupKind::Text) {
            words += piece.inside + QLatin1Char(' ');
        }
    }
    return words.simplified();
}

/// The headings of the shipped sheet, which name what a person is told (GDPR articles 13 and 14).
QStringList shippedHeadings(DocumentKind kind) {
    static const QRegularExpression heading(QStringLiteral("<h3>([^<{]+)</h3>"));
    QStringList headings;
    const Result<QString> text = shippedTemplateText(toCode(kind));
    for (auto match = heading.globalMatch(text ? *text : QString()); match.hasNext();) {
        headings.append(match.next().captured(1).simplified());
    }
    return headings;
}

/// Where a mark stands in the letter; one in a remark of the template is not in it. -1 for nowhere.
qsizetype placeOf(const QString& mark, const QString& text) { return withoutPlaceholders(text).indexOf(mark); }

/// Whether a place lies within a part that may be left out.
bool isInPart(const QString& text, qsizetype at) {
    int depth = 0;
    for (const Placeholder& placeholder : placeholdersOf(text.left(at))) {
        const bool isOpening = placeholder.sign == QLatin1String("#") || placeholder.sign == QLatin1String("^");
        depth += isOpening ? 1 : placeholder.sign == QLatin1String("/") ? -1 : 0;
    }
    return depth != 0;
}

TemplateProblems checkMarks(DocumentKind kind, const QString& text) {
    const qsizetype sender = placeOf(senderMark, text);
    const qsizetype body = placeOf(bodyMark, text);
    if (sender >= 0 && body > sender) {
        return isInPart(text, sender) || isInPart(text, body)
                   ? TemplateProblems{{lineOf(text, sender),
                                       OwnTemplatesWords::tr("“%1” and “%2” cannot stand in a part that may be left out.")
                                           .arg(senderMark, bodyMark)}}
                   : TemplateProblems();
    }
    if (!isForWindow(kind) && sender < 0 && body < 0) {
        return {}; // a sheet that is handed over has only a body
    }
    return {{lineOf(text, qMax<qsizetype>(0, qMin(sender, body))),
             OwnTemplatesWords::tr(
                 "The letter needs the lines “%1” and “%2”, in this order, so that only the address stands behind "
                 "the window of the envelope.")
                 .arg(senderMark, bodyMark)}};
}

/// What stands before the sender lies behind the window of the envelope.
TemplateProblems checkWindow(DocumentKind kind, const QString& text) {
    const qsizetype sender = placeOf(senderMark, text);
    const QString before = text.left(qMax<qsizetype>(0, sender));
    TemplateProblems problems;
    bool hasAddress = false;
    for (const Placeholder& placeholder : placeholdersOf(before)) {
        hasAddress = hasAddress || placeholder.name == addressField;
        if (placeholder.name != addressField && placeholder.name != QLatin1String(".")) {
            problems.append(
                {lineOf(text, placeholder.at),
                 OwnTemplatesWords::tr("“{{%1}}” would be seen through the window of the envelope. Before “%2” only the "
                                       "address may stand.")
                     .arg(placeholder.name, senderMark)});
        }
    }
    for (const MarkupPiece& piece : markupOf(withoutPlaceholders(before))) {
        if (piece.kind == MarkupKind::Text && !piece.inside.trimmed().isEmpty()) {
            problems.append(
                {lineOf(text, piece.at),
                 OwnTemplatesWords::tr("“%1” would be seen through the window of the envelope. Before “%2” only the "
                                       "address may stand.")
                     .arg(piece.inside.simplified().left(40), senderMark)});
        }
    }
    if (isForWindow(kind) && sender >= 0 && !hasAddress) {
        problems.append({1, OwnTemplatesWords::tr("The address is missing before “%1”: “{{#address}}<p>{{.}}</p>{{/address}}”.")
                                .arg(senderMark)});
    }
    return problems;
}

/// Whether it is printed somewhere; a part that only asks whether it is there does not count, unless it is a list.
bool isPrinted(const QString& name, const QList<Placeholder>& placeholders) {
    return std::any_of(placeholders.begin(), placeholders.end(), [&](const Placeholder& placeholder) {
        return placeholder.name == name && (placeholder.sign.isEmpty() || placeholder.sign == QLatin1String("#"));
    });
}

TemplateProblems checkNeeded(DocumentKind kind, const QString& text) {
    TemplateProblems problems;
    const int end = lineOf(text, text.size());
    const QList<Placeholder> placeholders = placeholdersOf(text);
    for (const QString& name : neededFields(kind)) {
        if (!isPrinted(name, placeholders)) {
            problems.append(
                {end, OwnTemplatesWords::tr("The field “{{%1}}” is missing. The letter cannot do without it.").arg(name)});
        }
    }
    const QString words = wordsOf(text);
    for (const QString& fixed : fixedWords(kind)) {
        if (!words.contains(fixed)) {
            problems.append(
                {end, OwnTemplatesWords::tr("These words are missing and must stand as they are: “%1”").arg(fixed)});
        }
    }
    return problems;
}
} // namespace

QStringList neededFields(DocumentKind kind) {
    const auto named = [](std::initializer_list<const char*> names) {
        QStringList list;
        for (const char* name : names) {
            list.append(QLatin1String(name));
        }
        return list;
    };
    switch (kind) {
    case DocumentKind::OfferLetter: return named({"citizen_name", "citizen_contact", "phone"});
    case DocumentKind::CitizenLetter: return named({"when", "place", "call_phone"});
    case DocumentKind::ConsentSheet: return named({"purpose", "kinds", "to_whom", "phone"});
    case DocumentKind::InformationSheet: return named({"organisation", "phone"});
    case DocumentKind::SharingLedger: return named({"lines"});
    default: break;
    }
    QStringList names; // what keeps such a letter from leaving while it is empty
    for (const TemplateField& field : fieldsOf(kind)) {
        if (field.isRequired) {
            names.append(field.name);
        }
    }
    return names;
}

QStringList fixedWords(DocumentKind kind) {
    if (kind == DocumentKind::ConsentSheet) { // GDPR article 7(3)
        return {QStringLiteral("Jeg kan når som helst trække samtykket tilbage, helt eller delvist.")};
    }
    return kind == DocumentKind::InformationSheet ? shippedHeadings(kind) : QStringList();
}

TemplateProblems checkContent(DocumentKind kind, const QString& text) {
    TemplateProblems problems;
    if (text.toUtf8().size() > largestTemplate) {
        problems.append({1, OwnTemplatesWords::tr("The template is larger than 60 kB. A letter has no room for so much.")});
    }
    return problems + checkMarks(kind, text) + checkWindow(kind, text) + checkNeeded(kind, text);
}

} // namespace brobygger
