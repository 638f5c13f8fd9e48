// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/import.h"
#include "ui/kit/tables/record_table_model.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QScrollArea;

namespace brobygger {

class RecordTable;

/// What an import would do: the counts, what was read, every row with what changes or why it is rejected, and below the
/// chosen row field by field. Asks whether fields that somebody wrote by hand are to give way, and whether rows that are hidden
/// in the sheet come in.
class ImportRowsStep final : public QWidget {
    Q_OBJECT
public:
    explicit ImportRowsStep(const QString& language, QWidget* parent = nullptr);

    /// As planned with these choices.
    void show(const ImportPreview& preview, const ImportChoices& choices);
    ImportChoices choices() const;
    /// What a row of what was shown last is called, and what is said of it, with what stands in the cells.
    QString title(const PlannedRow& row) const;
    QStringList problems(const PlannedRow& row) const;
    using QWidget::show;

Q_SIGNALS:
    /// The import has to be planned anew.
    void choicesChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void endAtARow();
    QList<Column<PlannedRow>> columns() const;
    QString cellUnder(const PlannedRow& row, const QString& heading) const;
    QStringList explanation(const PlannedRow& row) const;
    QString about(const ImportPreview& preview) const;
    void showCurrent();

    ImportKind m_kind = ImportKind::Offers;
    bool m_isDirectory = false;
    QStringList m_headings;
    QStringList m_columns; ///< the field of each
    QString m_language;
    qsizetype m_keptFields = 0;
    QLabel* m_counts;
    QLabel* m_about;
    QCheckBox* m_ownFields;
    QCheckBox* m_hiddenRows;
    RecordsOf<PlannedRow>* m_records;
    RecordTable* m_table;
    QLabel* m_detail;
    QScrollArea* m_detailArea;
};

/// "1 ny, 0 ændres, 20.000 som før, 4 afvises", and at how many something is to be looked at.
QString importCounts(const ImportPreview& preview);
/// The same of what has been done: "1 ny, 0 ændret, 20.000 som før, 4 afvist".
QString importedCounts(const ImportPreview& preview);

} // namespace brobygger
