// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/codes/code_list.h"

#include <QHash>
#include <QStringList>

namespace brobygger {

class Database;
class Session;

/// The coded lists of the file: outcomes, reasons, sectors … Read at unlock and after a change; the rows are few. List names
/// are those of resources/vocabularies/codes.json ("appointment_outcome", "no_show_reason" …).
class Codes final {
public:
    explicit Codes(Session& session);

    /// All codes of a list in their order, also those no longer valid.
    QList<Code> list(const QString& name) const { return m_lists.value(name); }
    /// Those that may be chosen on a day.
    QList<Code> validOn(const QString& name, QDate day) const;
    /// What a stored code is called in a language; the id itself when the list has lost it.
    QString name(const QString& list, const QString& id, const QString& language) const;
    std::optional<Code> find(const QString& list, const QString& id) const;

    /// The lists an organisation may add to and retire from: those whose codes no rule asks for by name.
    static const QStringList& ownLists();
    /// Adds a code of the organisation's own. `like` is the code of the same list whose `extra` it takes over (its remedy, its
    /// consequence), empty for none. Invalid with the field "name".
    Result<Undo> add(const QString& list, const QString& name, const QString& like, QDate today);
    /// Other words for a code of any list; what is stored keeps its meaning. Invalid with the field "name".
    Result<Undo> rename(const QString& list, const QString& id, const QString& name);
    /// From `today` on it is offered no more; what has it keeps it.
    Result<Undo> retire(const QString& list, const QString& id, QDate today);
    Result<Undo> takeUpAgain(const QString& list, const QString& id);

    /// Writes the shipped codes that a file does not have yet; rows that are there keep the organisation's own words.
    static Result<void> seed(Database& database);

private:
    void read();
    Result<Undo> change(const QString& purpose, const QString& list, const QString& id,
                        const std::function<Result<Code>(Code)>& change);

    Session& m_session;
    QHash<QString, QList<Code>> m_lists;
};

} // namespace brobygger
