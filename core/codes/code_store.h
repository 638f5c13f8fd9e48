// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes/code_list.h"
#include "core/storage/database.h"

#include <QHash>

namespace brobygger {

/// How coded lists are kept.
class CodeStore final {
public:
    explicit CodeStore(Database& database) : m_database(database) {}

    QHash<QString, QList<Code>> all() const;
    /// Adds a code that is not there yet; one that is keeps its words.
    void addMissing(const QString& list, const Code& code, int position);

private:
    Database& m_database;
};

} // namespace brobygger
