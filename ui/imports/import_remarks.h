// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/import.h"
#include "ui/kit/tables/record_table_model.h"

#include <QWidget>

namespace brobygger {

class ImportRowsStep;
class RecordTable;

/// The rows that came in although there is something to look at, each with what is said of it; Ctrl+C copies them. Hidden when
/// there are none.
class ImportRemarks final : public QWidget {
    Q_OBJECT
public:
    /// `words` has shown what was imported, and tells of its rows.
    explicit ImportRemarks(const ImportRowsStep& words, QWidget* parent = nullptr);

    void show(const ImportPreview& preview);
    using QWidget::show;

private:
    QList<Column<PlannedRow>> columns() const;

    const ImportRowsStep& m_words;
    RecordsOf<PlannedRow>* m_records;
    RecordTable* m_table;
};

} // namespace brobygger
