// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/import.h"
#include "ui/kit/record_table_model.h"

#include <QWidget>

class QLabel;

namespace brobygger {

class RecordTable;

/// What an import would do, or did: the counts, and every row with what changes or why it is rejected.
class ImportRowsStep final : public QWidget {
    Q_OBJECT
public:
    ImportRowsStep(ImportKind kind, const QString& language, QWidget* parent = nullptr);
    void show(const ImportPreview& preview);
    using QWidget::show;

private:
    QList<Column<PlannedRow>> columns() const;
    QString explanation(const PlannedRow& row) const;

    ImportKind m_kind;
    QString m_language;
    QLabel* m_counts;
    QLabel* m_ignored;
    RecordsOf<PlannedRow>* m_records;
    RecordTable* m_table;
};

/// "56 nye, 0 ændres, 0 er som før, 4 afvises"
QString importCounts(const ImportPreview& preview);

} // namespace brobygger
