// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/fact_catalogue.h"

#include "core/base/text/json_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace brobygger {

namespace {

struct FactCatalogueWords {
    Q_DECLARE_TR_FUNCTIONS(FactCatalogue)
};

LocalText readLabel(const JsonReader& reader) {
    return {reader["da"].requiredText(), reader["sv"].text(), reader["en"].requiredText()};
}

QList<FactChoice> readChoices(const JsonReader& reader) {
    QList<FactChoice> choices;
    for (const JsonReader& item : reader.items()) {
        choices.append({item["id"].requiredText(), readLabel(item)});
    }
    return choices;
}

FactDefinition readFact(const JsonReader& reader) {
    const QStringList kinds{QStringLiteral("choice"), QStringLiteral("number"), QStringLiteral("yes_no")};
    FactDefinition fact;
    fact.code = reader["code"].requiredText();
    fact.label = readLabel(reader);
    fact.kind = static_cast<FactKind>(std::max(0, reader["kind"].oneOf(kinds)));
    fact.choices = readChoices(reader["choices"]);
    if (!reader["unit"].isAbsent()) {
        fact.unit = readLabel(reader["unit"]);
    }
    fact.sensitive = reader["sensitive"].flag();
    return fact;
}

} // namespace

const FactChoice* FactDefinition::choice(const QString& id) const {
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const FactChoice& choice) { return choice.id == id; });
    return found == choices.end() ? nullptr : &*found;
}

Result<FactCatalogue> FactCatalogue::load() {
    QFile file(QStringLiteral(":/vocabularies/facts.json"));
    const QJsonDocument document = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    Problems problems;
    FactCatalogue catalogue;
    for (const JsonReader& item : JsonReader(document.array(), problems, QStringLiteral("facts")).items()) {
        catalogue.m_facts.append(readFact(item));
    }
    if (catalogue.m_facts.isEmpty() || problems.hasErrors()) {
        return Error{ErrorKind::Format, FactCatalogueWords::tr("The list of facts is damaged. Install the program again."),
                     problems.isEmpty() ? QStringLiteral("facts.json") : problems.list().first().field, problems};
    }
    return catalogue;
}

const FactDefinition* FactCatalogue::fact(const QString& code) const {
    const auto found =
        std::find_if(m_facts.begin(), m_facts.end(), [&](const FactDefinition& fact) { return fact.code == code; });
    return found == m_facts.end() ? nullptr : &*found;
}

QString FactCatalogue::valueLabel(const QString& code, const QString& value, const QString& language) const {
    const FactDefinition* definition = fact(code);
    if (definition == nullptr || value.isEmpty()) {
        return value;
    }
    if (definition->kind == FactKind::Number) {
        return QStringLiteral("%1 %2").arg(value, definition->unit.in(language)).trimmed();
    }
    const FactChoice* choice = definition->choice(value);
    return choice == nullptr ? value : choice->label.in(language);
}

} // namespace brobygger
