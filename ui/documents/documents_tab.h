// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/documents/documents.h"
#include "ui/kit/record_table_model.h"
#include "ui/shell/slice.h"

class QPushButton;

namespace brobygger {

class RecordTable;

/// The letters and sheets of one citizen as they were sent, and the door to new ones: other pages come here with a referral,
/// an appointment or a consent, and the letter for it opens.
class DocumentsTab final : public CitizenTab {
    Q_OBJECT
public:
    DocumentsTab(PageContext& context, CitizenId citizen);

    /// A kept document is opened as sent; for an outgoing referral the letter to its offer, for an appointment the letter to
    /// the citizen, for a consent its sheet.
    void showRecord(qint64 record) override;
    /// document.information_sheet, document.sharing
    void carryOut(const QString& command) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeButtons();
    void retranslate();
    void refresh();
    void updateButtons();
    std::optional<Document> current() const;
    void openKept();
    void openLetter(const Result<LetterDraft>& letter);
    /// Says why the letter cannot be written, and where the consent it lacks is recorded.
    void refuse(const Error& error, OfferId offer);
    bool openOfferLetter(OutgoingReferralId id);
    bool openCitizenLetter(qint64 appointment);
    Result<void> carryOn(const LetterDraft& letter, DocumentId id, QDate on, const QString& via);
    void toggleToBeFiled();
    void markFiled();
    void offer(const QString& message, const Result<Undo>& done);
    QList<Column<Document>> columns() const;

    PageContext& m_context;
    CitizenId m_citizen;
    RecordsOf<Document>* m_records;
    RecordTable* m_table;
    QPushButton* m_sheet;
    QPushButton* m_sharing;
    QPushButton* m_open;
    QPushButton* m_toBeFiled;
    QPushButton* m_filed;
};

} // namespace brobygger
