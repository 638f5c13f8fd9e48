// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/own_templates/field_check.h"

#include "core/base/text/text.h"
#include "core/documents/letters/letter_fields.h"
#include "core/documents/own_templates/own_templates_words.h"
#include "core/documents/templates/placeholders.h"

#include <QRegularExpression>
#include <algorithm>

namespace brobygger {

namespace {
/// More steps than this and the names have nothing to do with each other.
constexpr int furthestName = 4;

QStringList fieldNames(DocumentKind kind) {
    QStringList names;
    for (const TemplateField& field : fieldsOf(kind)) {
        names.append(field.name);
    }
    return names;
}

/// The name somebody meant, probably; empty when none is near.
QString nearestName(const QString& written, const QStringList& names) {
    QString nearest;
    int steps = furthestName;
    for (const QString& name : names) {
        const int distance = editDistance(written.toLower(), name);
        if (distance < steps && distance < name.size()) {
            steps = distance;
            nearest = name;
        }
    }
    return nearest;
}

/// A kind of letter that knows this field.
std::optional<DocumentKind> kindWithField(const QString& name) {
    for (const DocumentKind kind : allDocumentKinds()) {
        if (fieldNames(kind).contains(name)) {
            return kind;
        }
    }
    return std::nullopt;
}

QString unknownField(DocumentKind kind, const QString& name) {
    if (const auto other = kindWithField(name)) {
        return OwnTemplatesWords::tr("“{{%1}}” belongs to another kind (%2). This letter may not say it.")
            .arg(name, documentKindLabel(*other));
    }
    const QString nearest = nearestName(name, fieldNames(kind));
    return nearest.isEmpty() ? OwnTemplatesWords::tr("There is no field “{{%1}}”.").arg(name)
                             : OwnTemplatesWords::tr("There is no field “{{%1}}”. Did you mean “{{%2}}”?").arg(name, nearest);
}

QString whatIsWrong(DocumentKind kind, const Placeholder& placeholder) {
    if (placeholder.sign == QLatin1String(">")) {
        return OwnTemplatesWords::tr("“{{>%1}}” takes in another file. Write the text itself.").arg(placeholder.name);
    }
    if (placeholder.sign == QLatin1String("{") || placeholder.sign == QLatin1String("&")) {
        return OwnTemplatesWords::tr("“%1” must stand in two braces without other signs: “{{%1}}”.").arg(placeholder.name);
    }
    if (placeholder.sign == QLatin1String("=")) {
        return OwnTemplatesWords::tr("The signs around fields cannot be changed. Use two braces.");
    }
    static const QRegularExpression goesOn(QStringLiteral("[{<\\s]"));
    if (const qsizetype end = placeholder.name.indexOf(goesOn); end >= 0) {
        return OwnTemplatesWords::tr("The field “%1” is not closed with two braces.").arg(placeholder.name.left(end));
    }
    const bool isKnown = placeholder.name == QLatin1String(".") || fieldNames(kind).contains(placeholder.name);
    return isKnown ? QString() : unknownField(kind, placeholder.name);
}

TemplateProblem notClosed(const QString& text, const Placeholder& opening) {
    return {lineOf(text, opening.at),
            OwnTemplatesWords::tr("The part “{{%1%2}}” is not closed with “{{/%2}}”.").arg(opening.sign, opening.name)};
}

TemplateProblems checkParts(const QString& text, const QList<Placeholder>& placeholders) {
    TemplateProblems problems;
    QList<Placeholder> open;
    for (const Placeholder& placeholder : placeholders) {
        if (placeholder.sign == QLatin1String("#") || placeholder.sign == QLatin1String("^")) {
            open.append(placeholder);
        } else if (placeholder.sign == QLatin1String("/")) {
            const auto begin = std::find_if(open.crbegin(), open.crend(),
                                            [&](const Placeholder& part) { return part.name == placeholder.name; });
            if (begin == open.crend()) {
                problems.append({lineOf(text, placeholder.at),
                                 OwnTemplatesWords::tr("“{{/%1}}” closes a part that was not opened.").arg(placeholder.name)});
                continue;
            }
            while (open.constLast().name != placeholder.name) {
                problems.append(notClosed(text, open.takeLast()));
            }
            open.removeLast();
        }
    }
    for (const Placeholder& opening : open) {
        problems.append(notClosed(text, opening));
    }
    return problems;
}

/// Two braces that belong to no placeholder.
TemplateProblems checkBraces(const QString& text) {
    const QString rest = withoutPlaceholders(text);
    for (const QString& braces : {QStringLiteral("{{"), QStringLiteral("}}")}) {
        if (const qsizetype at = rest.indexOf(braces); at >= 0) {
            return {
                {lineOf(text, at),
                 OwnTemplatesWords::tr("The braces “%1” stand alone. A field stands in two pairs: “{{date}}”.").arg(braces)}};
        }
    }
    return {};
}
} // namespace

TemplateProblems checkFields(DocumentKind kind, const QString& text) {
    TemplateProblems problems;
    const QList<Placeholder> placeholders = placeholdersOf(text);
    for (const Placeholder& placeholder : placeholders) {
        const bool isClosing = placeholder.sign == QLatin1String("/"); // said at its opening
        const QString wrong = isClosing ? QString() : whatIsWrong(kind, placeholder);
        if (!wrong.isEmpty()) {
            problems.append({lineOf(text, placeholder.at), wrong});
        }
    }
    return problems + checkParts(text, placeholders) + checkBraces(text);
}

} // namespace brobygger
