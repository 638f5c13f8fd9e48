// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tables/record_table_model.h"
#include "ui/notes/timeline.h"
#include "ui/shell/slice.h"

class QPlainTextEdit;
class QAction;

namespace brobygger {

class RecordTable;

/// Notes and contacts of one citizen as a timeline, the newest first, with the whole text of the chosen one beside it.
class NotesTab final : public CitizenTab {
    Q_OBJECT
public:
    NotesTab(PageContext& context, CitizenId citizen);
    void showRecord(qint64 record) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void showText();
    void correct();
    std::optional<TimelineRow> current() const;
    QList<Column<TimelineRow>> columns() const;

    PageContext& m_context;
    CitizenId m_citizen;
    RecordsOf<TimelineRow>* m_records;
    RecordTable* m_table;
    QPlainTextEdit* m_text;
    QAction* m_note;
    QAction* m_contact;
    QAction* m_correct;
};

} // namespace brobygger
