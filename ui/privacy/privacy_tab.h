// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/sharing_ledger.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

class QAction;
class QLabel;
class QPushButton;

namespace brobygger {

class Card;
class RecordTable;

/// What may be shared about a citizen: the information sheet, consents with their state, sharing with a legal basis, and the
/// list of what has been shared.
class PrivacyTab final : public CitizenTab {
    Q_OBJECT
public:
    PrivacyTab(PageContext& context, CitizenId citizen);

    /// Selects a consent; for an offer the form for a consent to share with it opens; for the citizen the focus is on the
    /// information sheet, which says what is registered about them.
    void openRecord(std::optional<RecordKind> kind, qint64 record) override;
    void showWhole(bool isWhole) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void addCommands();
    void makeSheetCard();
    void makeConsentCard();
    void makeLedgerCard();
    void retranslate();
    void refresh();
    void openForm(const Consent& start);
    void updateCommands();
    std::optional<Consent> current() const;
    QString stateText(const Consent& consent) const;
    QString kindsText(const QStringList& kinds) const;
    QList<Column<Consent>> consentColumns() const;
    QList<Column<SharingLine>> ledgerColumns() const;

    PageContext& m_context;
    CitizenId m_citizen;
    Card* m_sheetCard;
    Card* m_consentCard;
    Card* m_ledgerCard;
    QLabel* m_sheetLabel;
    RecordsOf<Consent>* m_consents;
    RecordsOf<SharingLine>* m_ledger;
    RecordTable* m_consentTable;
    RecordTable* m_ledgerTable;
    QPushButton* m_newButton = nullptr;
    QPushButton* m_sheetButton = nullptr;
    QAction* m_printSheet = nullptr;
    QAction* m_sheetGiven = nullptr;
    QAction* m_new = nullptr;
    QAction* m_byLaw = nullptr;
    QAction* m_withdraw = nullptr;
    QAction* m_paper = nullptr;
};

} // namespace brobygger
