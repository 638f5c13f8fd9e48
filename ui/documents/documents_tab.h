// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documents.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

#include <memory>

class QAction;
class QPushButton;

namespace brobygger {

class AttachmentList;
class FrontTabs;
class LetterWriting;
class RecordTable;

/// The letters and sheets of one citizen as they were sent, the files attached, and the door to new letters: other pages come
/// here with a referral, an appointment or a consent, and the letter for it opens. When it is closed, kept or refused, one is
/// back where one asked for it.
class DocumentsTab final : public CitizenTab {
    Q_OBJECT
public:
    DocumentsTab(PageContext& context, CitizenId citizen);

    /// A kept document is opened as sent; for an outgoing referral the letter to its offer, for an appointment the letter to
    /// the citizen, for a request for considerations its letter, for an offer what was agreed about it (the record is its
    /// referral), for a participant of a meeting the invitation or the minutes, for a consent its sheet, for the citizen the
    /// information sheet. An attached file is chosen in its list. Without a kind it is a document.
    void openRecord(std::optional<RecordKind> kind, qint64 record) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void addCommands();
    QWidget* makeLetters();
    QWidget* makeButtons();
    QPushButton* makeNewLetter();
    void retranslate();
    void refresh();
    void updateCommands();
    std::optional<Document> current() const;
    void openKept();
    void openKept(DocumentId id);
    /// For a letter that was asked for on another page: goes back there when it is closed, kept or refused.
    void visit(std::shared_ptr<LetterWriting> writing);
    /// Opens the letter over this page and stays there; `writing` is nothing when what it is about is gone.
    void openLetter(std::shared_ptr<LetterWriting> writing, QWidget* page);
    std::shared_ptr<LetterWriting> informationSheet() const;
    std::shared_ptr<LetterWriting> sharingSheet() const;
    std::shared_ptr<LetterWriting> planSheet() const;
    /// Says there why the letter cannot be written; when its words are to blame, they can be changed.
    void refuse(const Error& error, std::shared_ptr<LetterWriting> writing, QWidget* page);
    void changeText(std::shared_ptr<LetterWriting> writing, QWidget* page);
    /// Back to where the letter was asked for; returns what can tell there.
    QWidget* goBack();
    /// A letter whose words stand nowhere else: its form, or the letter where one has been begun.
    void begin(std::shared_ptr<LetterWriting> writing);
    void toggleToBeFiled();
    void markFiled();
    QList<Column<Document>> columns() const;

    PageContext& m_context;
    CitizenId m_citizen;
    RecordsOf<Document>* m_records;
    RecordTable* m_table;
    FrontTabs* m_tabs;
    AttachmentList* m_attachments;
    QPushButton* m_newLetter = nullptr;
    QAction* m_doctor = nullptr;
    QAction* m_municipal = nullptr;
    QAction* m_sheet = nullptr;
    QAction* m_sharing = nullptr;
    QAction* m_open = nullptr;
    QAction* m_toBeFiled = nullptr;
    QAction* m_filed = nullptr;
};

} // namespace brobygger
