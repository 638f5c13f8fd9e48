// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <variant>

namespace brobygger {

/// One placeholder a kind of letter knows.
struct TemplateField {
    QString name;            ///< as it stands in the template
    QString label = {};      ///< what is said to be missing; empty: may be empty
    bool isRequired = false; ///< without it the letter does not leave
};

/// A row of a table: what stands in its placeholders.
using TemplateRow = QHash<QString, QString>;
/// Text, several lines or list entries ({{#name}}{{.}}{{/name}}), whether a part is shown, or rows of a table, whose
/// placeholders are fields, too ({{#name}}{{what}}{{who}}{{/name}}).
using TemplateValue = std::variant<QString, QStringList, bool, QList<TemplateRow>>;
using TemplateValues = QHash<QString, TemplateValue>;

/// A filled-in template.
struct RenderedTemplate {
    QString html;
    QStringList missing;  ///< labels of what is needed and empty; marked in the html
    QStringList required; ///< those of them without which the letter does not leave
};

/// An HTML letter with mustache placeholders, checked against the fields its kind of letter knows: a misspelt placeholder is
/// refused by name before anything is printed. Values are always escaped. Nothing else includes the mustache library.
class Template final {
public:
    /// Format, with a problem per placeholder that is unknown, unescaped or a part of another file.
    static Result<Template> parse(const QString& text, const QList<TemplateField>& fields);
    /// A shipped template of resources/templates. NotFound, Format.
    static Result<Template> shipped(const QString& name, const QList<TemplateField>& fields);

    RenderedTemplate render(const TemplateValues& values) const;

private:
    Template(QString text, QList<TemplateField> fields)
        : m_text(std::move(text))
        , m_fields(std::move(fields)) {}

    QString m_text;
    QList<TemplateField> m_fields;
};

/// The text of a shipped template of resources/templates. NotFound.
Result<QString> shippedTemplateText(const QString& name);

/// The html as it goes to paper: what is missing is a dotted line to write on, without the colour the preview marks it with.
QString asPrinted(const QString& html);

} // namespace brobygger
