// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/codes/code_list.h"

#include <QHash>

namespace brobygger {

class Database;

/// The coded lists of the file: outcomes, reasons, sectors … Read at unlock and after a change; the rows are few. List names
/// are those of resources/vocabularies/codes.json ("appointment_outcome", "no_show_reason" …).
class Codes final {
public:
    explicit Codes(Database& database);

    /// All codes of a list in their order, also those no longer valid.
    QList<Code> list(const QString& name) const { return m_lists.value(name); }
    /// Those that may be chosen on a day.
    QList<Code> validOn(const QString& name, QDate day) const;
    /// What a stored code is called in a language; the id itself when the list has lost it.
    QString name(const QString& list, const QString& id, const QString& language) const;
    std::optional<Code> find(const QString& list, const QString& id) const;

    /// Reads the lists again after one was changed.
    void readAgain();

    /// Writes the shipped codes that a file does not have yet; rows that are there keep the organisation's own words and
    /// the day they were retired, and get what a rule needs to know of them now and their shipped order. Writes nothing when
    /// nothing is amiss.
    static Result<void> seed(Database& database);

private:
    Database& m_database;
    QHash<QString, QList<Code>> m_lists;
};

} // namespace brobygger
