// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"

#include <QWidget>

namespace brobygger {

class Card;
class RecordTable;

/// One exhibit on the page: its chart, or its table in the chart's place, and what it says and means. Intervals stand over
/// their table, which says what they are made of.
class ExhibitCard final : public QWidget {
    Q_OBJECT
public:
    /// `hiddenWord` is what stands in a cell that is hidden.
    ExhibitCard(const Exhibit& exhibit, const QString& hiddenWord, QWidget* parent = nullptr);
    /// A button at the right of the title.
    void addToTitle(QWidget* widget);
    /// Something above its chart or table.
    void addAbove(QWidget* widget);

Q_SIGNALS:
    /// A row of the table that is a figure was opened.
    void figureOpened(const QString& figureId, const QString& title);

private:
    void addTable(const Exhibit& exhibit, const QString& hiddenWord);
    void addSwitch(QWidget* chart);

    Card* m_card;
    RecordTable* m_table = nullptr;
};

} // namespace brobygger
