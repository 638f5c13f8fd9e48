// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documents.h"
#include "ui/kit/record_table_model.h"
#include "ui/shell/slice.h"

#include <functional>
#include <memory>

class QAction;

namespace brobygger {

class LetterWriting;
class RecordTable;

/// The letters and sheets of one citizen as they were sent, and the door to new ones: other pages come here with a referral,
/// an appointment or a consent, and the letter for it opens. When it is closed or kept, one is back where one asked for it.
class DocumentsTab final : public CitizenTab {
    Q_OBJECT
public:
    DocumentsTab(PageContext& context, CitizenId citizen);

    /// A kept document is opened as sent; for an outgoing referral the letter to its offer, for an appointment the letter to
    /// the citizen, for a consent its sheet. Without a kind it is a document.
    void openRecord(std::optional<RecordKind> kind, qint64 record) override;
    /// document.information_sheet, document.sharing
    void carryOut(const QString& command) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void addCommands();
    QWidget* makeButtons();
    void retranslate();
    void refresh();
    void updateCommands();
    std::optional<Document> current() const;
    void openKept();
    void openKept(DocumentId id);
    void openLetter(std::shared_ptr<LetterWriting> writing);
    void openSheet(std::function<Result<LetterDraft>()> write);
    /// Says why the letter cannot be written; when its words are to blame, they can be changed.
    void refuse(const Error& error, std::shared_ptr<LetterWriting> writing);
    void changeText(std::shared_ptr<LetterWriting> writing);
    /// Back to where the letter was asked for; returns what can tell there.
    QWidget* goBack();
    void toggleToBeFiled();
    void markFiled();
    QList<Column<Document>> columns() const;

    PageContext& m_context;
    CitizenId m_citizen;
    RecordsOf<Document>* m_records;
    RecordTable* m_table;
    bool m_isVisit = false; ///< the letter was asked for elsewhere, and one goes back there after it
    QAction* m_sheet = nullptr;
    QAction* m_sharing = nullptr;
    QAction* m_open = nullptr;
    QAction* m_toBeFiled = nullptr;
    QAction* m_filed = nullptr;
};

} // namespace brobygger
