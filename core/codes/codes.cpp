// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/codes.h"

#include "core/base/time/dates.h"
#include "core/codes/code_store.h"
#include "core/codes/code_words.h"
#include "core/storage/records/record_digests.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace brobygger {

namespace {
Code fromJson(const QJsonObject& json) {
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    return {text("id"),   text("da"), text("en"), text("sv"), fromIsoDate(text("valid_from")), fromIsoDate(text("valid_to")),
            text("extra")};
}

QList<Code> codesIn(const QJsonArray& list) {
    QList<Code> codes;
    for (const auto& value : list) {
        codes.append(fromJson(value.toObject()));
    }
    return codes;
}

QStringList idsOf(const QList<Code>& codes) {
    QStringList ids;
    for (const Code& code : codes) {
        ids << code.id;
    }
    return ids;
}

/// One list of a file. A code that comes in between moves those after it, so a list that lacks one, or has the shipped ones in
/// another order, gets its places anew.
void bringUpToDate(CodeStore& store, const QString& list, const QList<Code>& shipped, const QList<Code>& there) {
    const auto keptAs = [&there](const Code& code) {
        return std::find_if(there.cbegin(), there.cend(), [&code](const Code& one) { return one.id == code.id; });
    };
    const QStringList shippedIds = idsOf(shipped);
    QStringList keptIds = idsOf(there);
    keptIds.removeIf([&shippedIds](const QString& id) { return !shippedIds.contains(id); });
    const bool needsPlaces = keptIds != shippedIds;
    for (int position = 0; position < shipped.size(); ++position) {
        const Code& code = shipped[position];
        const auto kept = keptAs(code);
        if (kept == there.cend()) {
            store.addMissing(list, code, position);
        } else if (needsPlaces || kept->extra != code.extra) {
            store.renew(list, code, position);
        }
    }
}
} // namespace

Codes::Codes(Database& database)
    : m_database(database) {
    readAgain();
}

void Codes::readAgain() { m_lists = CodeStore(m_database).all(); }

QList<Code> Codes::validOn(const QString& name, QDate day) const {
    QList<Code> valid;
    for (const Code& code : list(name)) {
        if (code.isValidOn(day)) {
            valid.append(code);
        }
    }
    return valid;
}

std::optional<Code> Codes::find(const QString& list, const QString& id) const {
    for (const Code& code : m_lists.value(list)) {
        if (code.id == id) {
            return code;
        }
    }
    return std::nullopt;
}

QString Codes::name(const QString& list, const QString& id, const QString& language) const {
    const auto code = find(list, id);
    return code ? code->name(language) : id;
}

Result<void> Codes::seed(Database& database) {
    QFile file(QStringLiteral(":/vocabularies/codes.json"));
    const QJsonObject lists = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    if (lists.isEmpty()) {
        return Error{ErrorKind::Format,
                     CodesWords::tr("The program is incomplete: its coded lists are missing. Install "
                                    "it again."),
                     QStringLiteral("codes.json")};
    }
    CodeStore store(database);
    const QHash<QString, QList<Code>> known = store.all();
    RecordDigests::keepFitting(database, "code", [&] {
        for (auto list = lists.begin(); list != lists.end(); ++list) {
            bringUpToDate(store, list.key(), codesIn(list->toArray()), known.value(list.key()));
        }
    });
    return {};
}

} // namespace brobygger
