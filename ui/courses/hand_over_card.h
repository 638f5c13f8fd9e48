// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/course_ladder.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

class QAction;

namespace brobygger {

class Card;
class RecordTable;

/// Trin i overdragelsen: the hand-over ladder of the citizen's newest course with the day of each rung. What follows from the
/// case is muted, what was entered can be changed and taken away. Not there without a course or where its programme has no
/// ladder.
class HandOverCard final : public QWidget {
    Q_OBJECT
public:
    HandOverCard(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);
    void retranslate();
    void refresh();

private:
    /// A rung with the days from the one before it.
    struct Row {
        LadderRung rung;
        std::optional<int> waited;
        bool isOtherSector = false; ///< the one before is another sector's
    };

    QList<Column<Row>> columns() const;
    std::optional<Row> current() const;
    QString nameOf(const LadderRung& rung) const;
    Cell waitedCell(const Row& row) const;
    void setDay();
    void clearDay();
    void showUsable();

    PageContext& m_context;
    CitizenId m_citizen;
    CourseId m_course;
    Card* m_card;
    RecordsOf<Row>* m_records;
    RecordTable* m_table;
    QAction* m_set;
    QAction* m_clear;
};

} // namespace brobygger
