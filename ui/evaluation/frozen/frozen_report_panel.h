// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/frozen_reports.h"
#include "core/storage/records/change_feed.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

class QAction;
class QLabel;
class QStackedWidget;

namespace brobygger {

class ChangesSinceView;
class EvaluationView;
class RecordTable;
class Segments;

/// A kept report: its tabs as they were, what has changed since, and what it was reckoned with. Nothing of it can be changed;
/// its PDF can be saved once more. Quotes that were taken back since are left out, also of that.
class FrozenReportPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FrozenReportPanel(PageContext& context, QWidget* parent = nullptr);
    /// Shows that report; NotFound or Format when it cannot be read, and then shows what it showed.
    Result<void> open(FrozenReportId id);
    const QString& name() const { return m_report.name; }
    void retranslate();

Q_SIGNALS:
    /// The PDF as it was made is to be saved under a name.
    void pdfWanted(const QByteArray& pdf, const QString& name);
    /// It is to be made anew of what may still be shown, and saved under a name.
    void newPdfWanted(const brobygger::Evaluation& evaluation, const QString& name);
    void failed(const brobygger::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QList<Column<ReportSetting>> settingColumns() const;
    Result<void> read(FrozenReportId id);
    void followConsent(const Changes& changes);
    void show(const QString& part);
    void savePdf();
    QString line() const;

    PageContext& m_context;
    QAction* m_save; ///< offered while a report is seen
    QLabel* m_line;
    Segments* m_parts;
    QStackedWidget* m_stack;
    EvaluationView* m_view;
    ChangesSinceView* m_changes;
    RecordsOf<ReportSetting>* m_settings;
    RecordTable* m_settingTable;
    FrozenReport m_report;
    QString m_language;  ///< of the report
    int m_takenBack = 0; ///< quotes
};

} // namespace brobygger
