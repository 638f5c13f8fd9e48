// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/codes.h"

#include "core/base/dates.h"
#include "core/codes/code_store.h"
#include "core/storage/change_record.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <algorithm>

namespace brobygger {

namespace {
Code fromJson(const QJsonObject& json) {
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    return {text("id"), text("da"), text("en"), text("sv"), fromIsoDate(text("valid_from")),
            fromIsoDate(text("valid_to")), text("extra")};
}

Result<void> checkName(const QString& name, const QList<Code>& others, const QString& id) {
    Problems problems;
    if (name.isEmpty()) {
        problems.error(QStringLiteral("name"), QCoreApplication::translate("Codes", "Write what it is to be called."));
    }
    for (const Code& other : others) {
        if (other.id != id && other.nameDa.compare(name, Qt::CaseInsensitive) == 0) {
            problems.error(QStringLiteral("name"), QCoreApplication::translate("Codes", "The list has one of that name."));
        }
    }
    return problems.hasErrors() ? Result<void>(invalid(problems)) : Result<void>();
}
} // namespace

Codes::Codes(Session& session) : m_session(session) {
    read();
}

void Codes::read() {
    m_lists = CodeStore(m_session.database()).all();
}

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

const QStringList& Codes::ownLists() {
    static const QStringList lists = {
        QStringLiteral("no_show_reason"),  QStringLiteral("remedy"),  QStringLiteral("transport"),
        QStringLiteral("contact_kind"),    QStringLiteral("channel"), QStringLiteral("closing_reason"),
        QStringLiteral("referral_source"), QStringLiteral("decline_reason"), QStringLiteral("legal_basis"),
    };
    return lists;
}

Result<Undo> Codes::add(const QString& list, const QString& name, const QString& like, QDate today) {
    const QString tidy = name.simplified();
    if (const auto named = checkName(tidy, m_lists.value(list), {}); !named) {
        return named.error();
    }
    Code code;
    code.id = QStringLiteral("own_") + QUuid::createUuid().toString(QUuid::Id128).left(12);
    code.nameDa = code.nameEn = code.nameSv = tidy;
    code.validFrom = today;
    if (const auto model = find(list, like)) {
        code.extra = model->extra;
    }
    const auto added = m_session.write(QStringLiteral("code.add"), [&](Write& write) -> Result<void> {
        CodeStore(write.database()).insert(write, list, code);
        return {};
    });
    read();
    if (!added) {
        return added.error();
    }
    return Undo([this, list, code]() -> Result<void> {
        const auto removed = m_session.write(QStringLiteral("code.add.undo"), [&](Write& write) -> Result<void> {
            CodeStore(write.database()).remove(write, list, code);
            return {};
        });
        read();
        // The engine refuses to take a code away from a record that has it.
        return removed ? Result<void>() : Result<void>(recordTouched());
    });
}

Result<Undo> Codes::rename(const QString& list, const QString& id, const QString& name) {
    const QString tidy = name.simplified();
    if (const auto named = checkName(tidy, m_lists.value(list), id); !named) {
        return named.error();
    }
    return change(QStringLiteral("code.rename"), list, id, [&tidy](Code code) -> Result<Code> {
        // Somebody's own code has one name; a shipped one keeps its words in other languages.
        if (code.nameEn == code.nameDa) {
            code.nameEn = code.nameSv = tidy;
        }
        code.nameDa = tidy;
        return code;
    });
}

Result<Undo> Codes::retire(const QString& list, const QString& id, QDate today) {
    return change(QStringLiteral("code.retire"), list, id, [today](Code code) -> Result<Code> {
        code.validTo = today.addDays(-1);
        return code;
    });
}

Result<Undo> Codes::takeUpAgain(const QString& list, const QString& id) {
    return change(QStringLiteral("code.take_up"), list, id, [](Code code) -> Result<Code> {
        code.validTo = {};
        return code;
    });
}

Result<Undo> Codes::change(const QString& purpose, const QString& list, const QString& id,
                           const std::function<Result<Code>(Code)>& change) {
    const auto before = find(list, id);
    if (!before) {
        return recordGone();
    }
    const Result<Code> after = change(*before);
    if (!after) {
        return after.error();
    }
    const auto write = [this, list](const QString& why, const Code& from, const Code& to) {
        const auto written = m_session.write(why, [&](Write& token) -> Result<void> {
            CodeStore(token.database()).update(token, list, from, to);
            return {};
        });
        read();
        return written;
    };
    if (const auto written = write(purpose, *before, *after); !written) {
        return written.error();
    }
    return Undo([this, write, purpose, list, former = *before, latter = *after]() -> Result<void> {
        return find(list, latter.id) == latter ? write(purpose + QStringLiteral(".undo"), latter, former)
                                               : Result<void>(recordTouched());
    });
}

Result<void> Codes::seed(Database& database) {
    QFile file(QStringLiteral(":/vocabularies/codes.json"));
    const QJsonObject lists =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    if (lists.isEmpty()) {
        return Error{ErrorKind::Format,
                     QCoreApplication::translate("Codes", "The program is incomplete: its coded lists are missing. Install "
                                                          "it again."),
                     QStringLiteral("codes.json")};
    }
    CodeStore store(database);
    const QHash<QString, QList<Code>> known = store.all();
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        int position = 0;
        for (const QJsonValue& value : list->toArray()) {
            const Code code = fromJson(value.toObject());
            const QList<Code> there = known.value(list.key());
            const bool isThere = std::any_of(there.cbegin(), there.cend(), [&code](const Code& one) { return one.id == code.id; });
            if (!isThere) {
                store.addMissing(list.key(), code, position);
            }
            ++position;
        }
    }
    return {};
}

} // namespace brobygger
