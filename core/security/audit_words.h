// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records/record_kind.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace brobygger {

struct RecordDifference;

/// What a check of the audit trail and of the records has to say.
struct AuditLogWords {
    Q_DECLARE_TR_FUNCTIONS(AuditLog)
};

/// What a row of this table is to whoever works with the program, as a sentence begins: "An appointment".
QString recordInWords(const QByteArray& table);
/// What a column of a record holds, within a sentence: "day of birth". Nothing where there is no word for it.
QString fieldInWords(RecordKind kind, const QString& column);
/// What was changed outside the program, as a sentence.
QString differenceInWords(const RecordDifference& difference);

} // namespace brobygger
