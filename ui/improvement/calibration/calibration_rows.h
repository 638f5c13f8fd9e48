// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/calibration.h"
#include "ui/improvement/calibration/calibration_lines.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

class QAction;

namespace brobygger {

class Card;
class RecordTable;
class Segments;

/// A screening as it stands among others.
struct CaseRow {
    ScreeningId screening;
    CitizenId citizen;
    QString name;
    QDate on;
    QString verdict;
    QString decision;
};

/// The screenings behind one line; Enter opens one at its citizen, Esc goes back.
class CalibrationRows final : public QWidget {
    Q_OBJECT
public:
    /// `back` is the command to leave it by.
    CalibrationRows(PageContext& context, QAction* back, QWidget* parent = nullptr);
    void open(const std::shared_ptr<const Calibration>& calibration, const CalibrationLine& line);
    void retranslate();

private:
    static QList<Column<CaseRow>> columns();
    void showPart();
    void openRow(int row);

    PageContext& m_context;
    Card* m_card;
    Segments* m_parts;
    RecordsOf<CaseRow>* m_rows;
    RecordTable* m_table;
    std::shared_ptr<const Calibration> m_calibration;
    CalibrationLine m_line;
};

} // namespace brobygger
