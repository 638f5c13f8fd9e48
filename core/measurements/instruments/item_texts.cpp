// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/instruments/item_texts.h"

#include "core/base/text/json_reader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace brobygger {

namespace {

struct ItemTextsWords {
    Q_DECLARE_TR_FUNCTIONS(ItemTexts)
};

Error misfit(const QString& message) { return {ErrorKind::Format, message}; }

} // namespace

Result<ItemTexts> readItemTexts(const QByteArray& file, const Instrument& instrument) {
    const QJsonDocument document = QJsonDocument::fromJson(file);
    if (!document.isObject())
        return misfit(ItemTextsWords::tr("The file is no text file for questions (JSON in UTF-8)."));
    Problems problems;
    const JsonReader reader(document.object(), problems);
    ItemTexts texts{reader["instrument"].requiredText(), reader["version"].requiredText(), reader["language"].requiredText(),
                    reader["licence"].requiredText(),    reader["intro"].text(),           {}};
    if (!problems.hasErrors() && (texts.instrument != instrument.id || texts.version != instrument.version))
        return misfit(ItemTextsWords::tr("The file is for %1 version %2, not for %3 version %4.")
                          .arg(texts.instrument, texts.version, instrument.id, instrument.version));
    for (const InstrumentItem& item : instrument.items) {
        const JsonReader entry = reader["items"][item.id.toUtf8().constData()];
        ItemText text{entry["text"].requiredText(), entry["answers"].texts()};
        if (!text.answers.isEmpty() && text.answers.size() != item.max - item.min + 1)
            entry.problem(
                ItemTextsWords::tr("There must be one text for each answer from %1 to %2.").arg(item.min).arg(item.max));
        texts.items.append(text);
    }
    if (problems.hasErrors()) {
        const Problem& first = problems.list().first();
        return misfit(ItemTextsWords::tr("The questions cannot be used. At %1: %2").arg(first.field, first.message));
    }
    return texts;
}

} // namespace brobygger
