// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/code_lists.h"

#include "core/codes/code_store.h"
#include "core/codes/code_words.h"
#include "core/codes/codes.h"
#include "core/storage/records/change_record.h"

#include <QUuid>
#include <optional>

namespace brobygger {

namespace {
Result<void> checkName(const QString& name, const QList<Code>& others, const QString& id) {
    Problems problems;
    if (name.isEmpty()) {
        problems.error(QStringLiteral("name"), CodesWords::tr("Write what it is to be called."));
    }
    for (const Code& other : others) {
        if (other.id != id && other.nameDa.compare(name, Qt::CaseInsensitive) == 0) {
            problems.error(QStringLiteral("name"), CodesWords::tr("The list has one of that name."));
        }
    }
    return problems.hasErrors() ? Result<void>(invalid(problems)) : Result<void>();
}

/// A code as changeRecord asks for it: named by its list and its id, and kept under both.
struct CodeId {
    QString list;
    QString id;
};
struct KeptCode {
    QString list;
    Code code;

    bool operator==(const KeptCode&) const = default;
};
class KeptCodes final {
public:
    explicit KeptCodes(Database& database)
        : m_store(database) {}

    std::optional<KeptCode> find(const CodeId& id) const {
        const auto code = m_store.find(id.list, id.id);
        return code ? std::optional(KeptCode{id.list, *code}) : std::nullopt;
    }
    void update(Write& write, const KeptCode& before, const KeptCode& after) {
        m_store.update(write, after.list, before.code, after.code);
    }

private:
    CodeStore m_store;
};
} // namespace

CodeLists::CodeLists(Session& session, Codes& codes)
    : m_session(session)
    , m_codes(codes) {}

const QStringList& CodeLists::ownLists() {
    static const QStringList lists = {
        QStringLiteral("no_show_reason"),  QStringLiteral("remedy"),         QStringLiteral("transport"),
        QStringLiteral("contact_kind"),    QStringLiteral("channel"),        QStringLiteral("closing_reason"),
        QStringLiteral("referral_source"), QStringLiteral("decline_reason"), QStringLiteral("legal_basis"),
    };
    return lists;
}

Result<Undo> CodeLists::add(const QString& list, const QString& name, const QString& extra, QDate today) {
    const QString tidy = name.simplified();
    if (const auto named = checkName(tidy, m_codes.list(list), {}); !named) {
        return named.error();
    }
    Code code;
    code.id = Code::ownCode + QUuid::createUuid().toString(QUuid::Id128).left(12);
    code.nameDa = code.nameEn = code.nameSv = tidy;
    code.validFrom = today;
    code.extra = extra;
    const auto added = m_session.write(QStringLiteral("code.add"), [&](Write& write) -> Result<void> {
        CodeStore(write.database()).insert(write, list, code);
        return {};
    });
    m_codes.readAgain();
    if (!added) {
        return added.error();
    }
    return Undo([this, list, code]() -> Result<void> {
        const auto removed = m_session.write(QStringLiteral("code.add.undo"), [&](Write& write) -> Result<void> {
            CodeStore(write.database()).remove(write, list, code);
            return {};
        });
        m_codes.readAgain();
        // The engine refuses to take a code away from a record that has it.
        return removed ? Result<void>() : Result<void>(recordTouched());
    });
}

Result<Undo> CodeLists::rename(const QString& list, const QString& id, const QString& name) {
    const auto code = m_codes.find(list, id);
    return rename(list, id, name, code ? code->extra : QString());
}

Result<Undo> CodeLists::rename(const QString& list, const QString& id, const QString& name, const QString& extra) {
    const QString tidy = name.simplified();
    if (const auto named = checkName(tidy, m_codes.list(list), id); !named) {
        return named.error();
    }
    return change(QStringLiteral("code.rename"), list, id, [&tidy, &extra](Code code) {
        // Somebody's own code has one name; a shipped one keeps its words in other languages.
        if (code.nameEn == code.nameDa) {
            code.nameEn = code.nameSv = tidy;
        }
        code.nameDa = tidy;
        code.extra = extra;
        return code;
    });
}

Result<Undo> CodeLists::retire(const QString& list, const QString& id, QDate today) {
    return change(QStringLiteral("code.retire"), list, id, [today](Code code) {
        code.validTo = today.addDays(-1);
        return code;
    });
}

Result<Undo> CodeLists::takeUpAgain(const QString& list, const QString& id) {
    return change(QStringLiteral("code.take_up"), list, id, [](Code code) {
        code.validTo = {};
        return code;
    });
}

Result<Undo> CodeLists::change(const QString& purpose, const QString& list, const QString& id,
                               const std::function<Code(Code)>& changed) {
    Result<Undo> done =
        changeRecord<KeptCodes>(m_session, purpose, CodeId{list, id}, [&](const KeptCode& kept) -> Result<KeptCode> {
            return KeptCode{list, changed(kept.code)};
        });
    m_codes.readAgain();
    if (!done || !*done) {
        return done;
    }
    return Undo([this, undo = *done]() -> Result<void> {
        const Result<void> undone = undo();
        m_codes.readAgain();
        return undone;
    });
}

} // namespace brobygger
