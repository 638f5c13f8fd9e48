// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tables/record_table_model.h"
#include "ui/notes/timeline.h"
#include "ui/shell/slice.h"

class QPlainTextEdit;
class QAction;
class QLayout;
class QPushButton;

namespace brobygger {

class RecordTable;

/// Notes, contacts and messages of one citizen as a timeline, the newest first, with the whole text of the chosen one beside
/// it.
class NotesTab final : public CitizenTab {
    Q_OBJECT
public:
    NotesTab(PageContext& context, CitizenId citizen);
    void showRecord(qint64 record) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void addCommands();
    void addMessageCommands();
    QLayout* makeButtons();
    void retranslate();
    void refresh();
    void showText();
    void showOlderGrey();
    void correct();
    void remark();
    void carryOn();
    void answer();
    void showAttachments();
    void dropAnswer();
    void toggleToBeFiled();
    void markFiled();
    void toggleForLocum();
    std::optional<TimelineRow> current() const;
    QList<Column<TimelineRow>> columns() const;

    PageContext& m_context;
    CitizenId m_citizen;
    RecordsOf<TimelineRow>* m_records;
    RecordTable* m_table;
    QPlainTextEdit* m_text;
    QAction* m_note = nullptr;
    QAction* m_contact = nullptr;
    QAction* m_send = nullptr;
    QAction* m_receive = nullptr;
    QAction* m_correct = nullptr;
    QAction* m_remark = nullptr;
    QAction* m_answer = nullptr;
    QAction* m_attach = nullptr;
    QAction* m_drop = nullptr;
    QAction* m_toBeFiled = nullptr;
    QAction* m_filed = nullptr;
    QAction* m_locum = nullptr;
    QPushButton* m_more = nullptr;
};

} // namespace brobygger
