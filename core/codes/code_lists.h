// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/codes/code_list.h"

#include <QStringList>

namespace brobygger {

class Codes;
class Session;

/// What an organisation may do with the coded lists of its file: add codes of its own, say one in other words, retire one.
/// What is stored keeps its code. Every change is audited.
class CodeLists final {
public:
    CodeLists(Session& session, Codes& codes);

    /// The lists an organisation may add to and retire from: those whose codes no rule asks for by name.
    static const QStringList& ownLists();
    /// Adds a code of the organisation's own. `extra` is what a rule needs to know of it (its remedy, its consequence), empty
    /// for nothing. Invalid with the field "name".
    Result<Undo> add(const QString& list, const QString& name, const QString& extra, QDate today);
    /// Other words for a code of any list; what is stored keeps its meaning. Invalid with the field "name".
    Result<Undo> rename(const QString& list, const QString& id, const QString& name);
    /// The same, also with what a rule needs to know of it, for a code of the organisation's own.
    Result<Undo> rename(const QString& list, const QString& id, const QString& name, const QString& extra);
    /// From `today` on it is offered no more; what has it keeps it.
    Result<Undo> retire(const QString& list, const QString& id, QDate today);
    Result<Undo> takeUpAgain(const QString& list, const QString& id);

private:
    Result<Undo> change(const QString& purpose, const QString& list, const QString& id,
                        const std::function<Code(Code)>& changed);

    Session& m_session;
    Codes& m_codes;
};

} // namespace brobygger
