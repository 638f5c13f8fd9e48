// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

class QAction;
class QPlainTextEdit;

namespace brobygger {

class RecordTable;

/// The notes the citizen may read, for the citizen who sits beside, and writing another one together. Working notes and
/// contacts are not in it. A note that was begun together and not saved is offered to be gone on with.
class SharedNotesTab final : public CitizenTab {
    Q_OBJECT
public:
    SharedNotesTab(PageContext& context, CitizenId citizen);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void showText();
    void offerDraft();
    QList<Column<NoteEntry>> columns() const;

    PageContext& m_context;
    CitizenId m_citizen;
    RecordsOf<NoteEntry>* m_records;
    RecordTable* m_table;
    QPlainTextEdit* m_text;
    QAction* m_new;
};

} // namespace brobygger
