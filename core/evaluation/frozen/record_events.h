// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/frozen/frozen_report.h"
#include "core/evaluation/records/counted.h"
#include "core/storage/database.h"
#include "core/storage/records/record_kind.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace brobygger {

/// What was done with a record, as the audit trail tells it.
struct RecordEvent {
    QString at; ///< UTC instant
    QString by;
    QString action;
    QString field;      ///< of a change: the column
    qint64 citizen = 0; ///< whose record it is; 0: nobody's
};

/// The columns of a kind of record that figures are counted from, as the readers in evaluation/records ask for them: by a
/// change in one of these a counted record is corrected. Remarks, names and what is arranged around an appointment count
/// nowhere.
const QStringList& countedColumns(RecordKind kind);

/// What was done with the records that figures count, since a report was made.
class RecordEvents final {
public:
    /// Everything after the line of the audit trail that tells of the report.
    static RecordEvents since(Database& database, FrozenReportId report);

    /// The newest by which the record was made, removed or got another value in what figures count of it; null when there is
    /// none.
    const RecordEvent* last(CountedUnit unit, qint64 record) const;
    /// The newest by which what figures count of it is another than when the report was made, or by which it was made since;
    /// null when there is none. A correction that was taken back is none, nor is a removal that was.
    const RecordEvent* correction(RecordKind kind, qint64 record) const;
    const RecordEvent* correction(CountedUnit unit, qint64 record) const;
    /// By which records of a kind were removed that are still gone.
    QList<RecordEvent> removals(RecordKind kind) const;

private:
    void add(const QString& key, const RecordEvent& event, const QString& before, const QString& after);

    /// What became of one column since.
    struct FieldChange {
        QString before; ///< when the report was made
        QString after;
        RecordEvent event;
    };
    /// What became of one record since.
    struct RecordChanges {
        RecordEvent last;
        bool isMade = false; ///< it was not there when the report was made
        QHash<QString, FieldChange> fields;
    };
    QHash<QString, RecordChanges> m_records; ///< by kind and id of the record
};

} // namespace brobygger
