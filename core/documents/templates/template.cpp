// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/templates/template.h"

#include "core/documents/templates/placeholders.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <kainjow/mustache.hpp>

namespace brobygger {

namespace {
/// Stands for the nth missing value while a template is filled in: private-use characters, which no letter holds.
constexpr char16_t firstMark = 0xE000;
const QString dots = QStringLiteral("……………………");

QString marked() { return QStringLiteral("<span style=\"background-color:#FDF1DC\">%1</span>").arg(dots); }

bool isKnown(const QList<TemplateField>& fields, const QString& name) {
    return name == QLatin1String(".") ||
           std::any_of(fields.begin(), fields.end(), [&](const TemplateField& field) { return field.name == name; });
}

Problems problemsOf(const QString& text, const QList<TemplateField>& fields) {
    Problems problems;
    for (const Placeholder& placeholder : placeholdersOf(text)) {
        const bool isPlain = placeholder.sign.isEmpty() || QStringLiteral("#^/").contains(placeholder.sign);
        if (!isPlain) {
            problems.error(placeholder.name,
                           QCoreApplication::translate("Template", "“%1” must stand in two braces without other signs.")
                               .arg(placeholder.name));
        } else if (!isKnown(fields, placeholder.name)) {
            problems.error(
                placeholder.name,
                QCoreApplication::translate("Template", "The letter knows no field named “%1”.").arg(placeholder.name));
        }
    }
    return problems;
}

kainjow::mustache::data rowData(const TemplateRow& row) {
    kainjow::mustache::data data(kainjow::mustache::data::type::object);
    for (auto field = row.cbegin(); field != row.cend(); ++field) {
        data.set(field.key().toStdString(), kainjow::mustache::data(field.value().toStdString()));
    }
    return data;
}

kainjow::mustache::data toData(const TemplateValue& value) {
    if (const auto* truth = std::get_if<bool>(&value)) {
        return kainjow::mustache::data(*truth);
    }
    if (const auto* text = std::get_if<QString>(&value)) {
        return kainjow::mustache::data(text->toStdString());
    }
    kainjow::mustache::data list(kainjow::mustache::data::type::list);
    if (const auto* rows = std::get_if<QList<TemplateRow>>(&value)) {
        for (const TemplateRow& row : *rows) {
            list.push_back(rowData(row));
        }
        return list;
    }
    for (const QString& line : std::get<QStringList>(value)) {
        list.push_back(kainjow::mustache::data(line.toStdString()));
    }
    return list;
}

bool isEmpty(const TemplateValue& value) {
    if (const auto* text = std::get_if<QString>(&value)) {
        return text->trimmed().isEmpty();
    }
    const auto* lines = std::get_if<QStringList>(&value);
    return lines != nullptr && lines->isEmpty();
}

TemplateValue markFor(const TemplateValue& value, qsizetype position) {
    const QString mark(QChar(static_cast<char16_t>(firstMark + position)));
    return std::holds_alternative<QStringList>(value) ? TemplateValue(QStringList{mark}) : TemplateValue(mark);
}
} // namespace

Result<Template> Template::parse(const QString& text, const QList<TemplateField>& fields) {
    if (const Problems problems = problemsOf(text, fields); problems.hasErrors()) {
        Error error = invalid(problems);
        error.kind = ErrorKind::Format;
        return error;
    }
    const kainjow::mustache::mustache parsed(text.toStdString());
    if (!parsed.is_valid()) {
        return Error{ErrorKind::Format,
                     QCoreApplication::translate("Template", "The letter's template has a part that is not closed."),
                     QString::fromStdString(parsed.error_message())};
    }
    return Template(text, fields);
}

Result<QString> shippedTemplateText(const QString& name) {
    QFile file(QStringLiteral(":/templates/%1.html").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::NotFound, QCoreApplication::translate("Template", "The template of this letter is missing."),
                     name};
    }
    return QString::fromUtf8(file.readAll());
}

Result<Template> Template::shipped(const QString& name, const QList<TemplateField>& fields) {
    const Result<QString> text = shippedTemplateText(name);
    return text ? parse(*text, fields) : Result<Template>(text.error());
}

RenderedTemplate Template::render(const TemplateValues& values) const {
    kainjow::mustache::data data(kainjow::mustache::data::type::object);
    for (qsizetype at = 0; at < m_fields.size(); ++at) {
        const TemplateField& field = m_fields[at];
        TemplateValue value = values.value(field.name);
        if (!field.label.isEmpty() && isEmpty(value)) {
            value = markFor(value, at);
        }
        data.set(field.name.toStdString(), toData(value));
    }
    kainjow::mustache::mustache filled(m_text.toStdString());
    RenderedTemplate rendered{QString::fromStdString(filled.render(data)).trimmed(), {}, {}};
    for (qsizetype at = 0; at < m_fields.size(); ++at) {
        const QChar mark(static_cast<char16_t>(firstMark + at));
        if (rendered.html.contains(mark)) {
            rendered.missing.append(m_fields[at].label);
            if (m_fields[at].isRequired) {
                rendered.required.append(m_fields[at].label);
            }
            rendered.html.replace(mark, marked());
        }
    }
    return rendered;
}

QString asPrinted(const QString& html) { return QString(html).replace(marked(), dots); }

} // namespace brobygger
