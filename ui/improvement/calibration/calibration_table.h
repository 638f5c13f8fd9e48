// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/improvement/calibration/calibration_lines.h"
#include "ui/kit/tables/record_table_model.h"

#include <QWidget>

class QAction;
class QLabel;

namespace brobygger {

class Card;
class RecordTable;

/// One table about the tool in a card: its lines, what the current one means, and a command that opens the screenings behind
/// it.
class CalibrationTable final : public QWidget {
    Q_OBJECT
public:
    /// Calls itself `name`; `open` is the command, also of Enter and of a double click.
    CalibrationTable(const QString& name, QAction* open, QWidget* parent = nullptr);

    void setWords(const QString& title, const QStringList& columns);
    void setLines(const QList<CalibrationLine>& lines);
    std::optional<CalibrationLine> current() const;
    RecordTable* table() const { return m_table; }

private:
    void showMeaning();

    Card* m_card;
    RecordsOf<CalibrationLine>* m_lines;
    RecordTable* m_table;
    QLabel* m_meaning;
};

} // namespace brobygger
