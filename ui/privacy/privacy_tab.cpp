// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/privacy_tab.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/appointments/appointment_words.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/referrals/consent_form.h"
#include "ui/shared/referrals/letter_target.h"
#include "ui/shell/navigator.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace brobygger {

namespace {
ChipText stateChip(ConsentState state) {
    switch (state) {
    case ConsentState::Valid: return {consentStateLabel(state), Tone::Green, IconName::Check};
    case ConsentState::Lapsing: return {consentStateLabel(state), Tone::Amber, IconName::Clock};
    case ConsentState::Lapsed: return {consentStateLabel(state), Tone::Red, IconName::Clock};
    case ConsentState::Withdrawn: break;
    }
    return {consentStateLabel(state), Tone::Neutral, IconName::Cross};
}
} // namespace

PrivacyTab::PrivacyTab(PageContext& context, CitizenId citizen)
    : m_context(context)
    , m_citizen(citizen)
    , m_sheetCard(new Card)
    , m_consentCard(new Card)
    , m_ledgerCard(new Card)
    , m_sheetLabel(makeLabel(QString(), TextRole::Body))
    , m_consents(new RecordsOf<Consent>(consentColumns(), this))
    , m_ledger(new RecordsOf<SharingLine>(ledgerColumns(), this))
    , m_consentTable(new RecordTable(QStringLiteral("consentsTable"), tr("Consents")))
    , m_ledgerTable(new RecordTable(QStringLiteral("sharingTable"), tr("What has been shared"))) {
    addCommands();
    makeSheetCard();
    makeConsentCard();
    makeLedgerCard();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_sheetCard);
    layout->addWidget(m_consentCard, 3);
    layout->addWidget(m_ledgerCard, 2);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.citizens.contains(m_citizen.value())) {
            refresh();
        }
    });
    retranslate();
}

void PrivacyTab::addCommands() {
    ActionCollection& actions = m_context.actions;
    m_printSheet = actions.add({QStringLiteral("sheet.print"),
                                [] { return tr("Print the sheet"); },
                                [] { return tr("The information sheet, to be handed over"); },
                                {},
                                {},
                                [this] { m_context.navigator.open(informationSheetTarget(m_citizen)); }});
    m_sheetGiven = actions.add({QStringLiteral("sheet.given"),
                                [] { return tr("Handed over…"); },
                                [] { return tr("Dates that the citizen has got the information sheet."); },
                                {},
                                {},
                                [this] { openSheetGiven(this, m_context, m_citizen); }});
    m_withdraw = actions.add({QStringLiteral("consent.withdraw"),
                              [] { return tr("Withdraw…"); },
                              [] { return tr("The citizen takes the chosen consent back"); },
                              {},
                              {},
                              [this] {
                                  if (const auto consent = current()) {
                                      openWithdrawal(this, m_context, *consent);
                                  }
                              }});
    m_paper = actions.add({QStringLiteral("consent.sheet"),
                           [] { return tr("Consent sheet"); },
                           [] { return tr("The chosen consent on paper, to be signed"); },
                           {},
                           {},
                           [this] {
                               if (const auto consent = current()) {
                                   m_context.navigator.open(letterTarget(m_citizen, consent->id));
                               }
                           }});
    m_byLaw = actions.add({QStringLiteral("consent.legal_basis"),
                           [] { return tr("Pass on without consent…"); },
                           [] { return tr("Records what is shared with another legal basis, and why."); },
                           {},
                           {},
                           [this] { openForm(newConsent(m_context, m_citizen, ConsentBasis::LegalBasis)); }});
    m_new = actions.add({command::newConsent.toString(),
                         [] { return tr("New consent…"); },
                         [] { return tr("What the citizen agrees may be shared, with whom and what for"); },
                         {},
                         IconName::Add,
                         [this] { openForm(newConsent(m_context, m_citizen, ConsentBasis::Consent)); }});
}

void PrivacyTab::makeSheetCard() {
    auto* row = new WrappingRow;
    row->addWidget(m_sheetLabel, 1);
    m_sheetButton = buttonFor(m_printSheet, QStringLiteral("printSheetButton"), ButtonRole::Ordinary);
    row->addWidget(m_sheetButton);
    row->addWidget(buttonFor(m_sheetGiven, QStringLiteral("sheetGivenButton"), ButtonRole::Ordinary));
    m_sheetLabel->setObjectName(QStringLiteral("sheetLabel"));
    m_sheetLabel->setWordWrap(true);
    m_sheetCard->content()->addLayout(row);
}

void PrivacyTab::makeConsentCard() {
    m_consentTable->setRecords(m_consents);
    m_consentTable->setTwoLineRows();
    m_consentTable->setCommands({m_withdraw, m_paper});
    auto* row = new WrappingRow;
    row->addWidget(buttonFor(m_withdraw, QStringLiteral("withdrawButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_paper, QStringLiteral("consentSheetButton"), ButtonRole::Ordinary));
    row->addStretch();
    row->addWidget(buttonFor(m_byLaw, QStringLiteral("legalBasisButton"), ButtonRole::Ordinary));
    m_newButton = buttonFor(m_new, QStringLiteral("newConsentButton"), ButtonRole::Primary);
    row->addWidget(m_newButton);
    m_consentCard->content()->addLayout(row);
    m_consentCard->content()->addWidget(m_consentTable, 1);
    connect(m_consentTable, &RecordTable::currentRowChanged, this, &PrivacyTab::updateCommands);
}

void PrivacyTab::makeLedgerCard() {
    m_ledgerTable->setRecords(m_ledger);
    m_ledgerCard->content()->addWidget(m_ledgerTable, 1);
}

void PrivacyTab::retranslate() {
    m_sheetCard->setTitle(tr("Information sheet"));
    m_consentCard->setTitle(tr("Consents"));
    m_ledgerCard->setTitle(tr("What has been shared"));
    m_consentTable->setAccessibleName(tr("Consents"));
    m_ledgerTable->setAccessibleName(tr("What has been shared"));
    m_consentTable->setEmptyText(tr("No consents yet. Without one, sending to an offer needs a reason."));
    m_ledgerTable->setEmptyText(tr("Nothing has been shared yet."));
    m_consents->setColumns(consentColumns());
    m_ledger->setColumns(ledgerColumns());
    refresh();
}

void PrivacyTab::refresh() {
    const Workspace& workspace = m_context.workspace;
    const QList<InformationSheet> sheets = workspace.consents.sheets(m_citizen);
    m_sheetLabel->setText(sheets.isEmpty() ? tr("The citizen has not got the information sheet yet.")
                                           : tr("Handed over %1.").arg(formatDate(sheets.first().givenOn)));
    m_consents->setSource(rowsOf<Consent>(workspace.consents.forCitizen(m_citizen),
                                          [](const Consent& consent) { return consent.id.toString(); }));
    m_ledger->setSource(rowsOf<SharingLine>(workspace.documents.sharing(m_citizen), [](const SharingLine& line) {
        return QStringLiteral("%1/%2/%3").arg(isoDate(line.on)).arg(static_cast<int>(line.event)).arg(line.party);
    }));
    m_consentTable->selectFirst();
    // In an empty table there is nothing to do.
    setFocusProxy(m_consents->rowCount() > 0 ? static_cast<QWidget*>(m_consentTable) : m_newButton);
    updateCommands();
}

/// What was recorded is the chosen row afterwards.
void PrivacyTab::openForm(const Consent& start) {
    openConsentForm(this, m_context, start, [this](ConsentId recorded) { m_consentTable->selectKey(recorded.toString()); });
}

void PrivacyTab::updateCommands() {
    const auto consent = current();
    m_withdraw->setEnabled(consent && consent->basis == ConsentBasis::Consent && !consent->withdrawnOn.isValid());
    m_paper->setEnabled(consent && consent->basis == ConsentBasis::Consent);
}

std::optional<Consent> PrivacyTab::current() const { return m_consents->at(m_consentTable->currentRow()); }

void PrivacyTab::openRecord(std::optional<RecordKind> kind, qint64 record) {
    if (kind == RecordKind::Citizen) {
        m_sheetButton->setFocus();
    } else if (kind == RecordKind::Offer) {
        if (const auto offer = m_context.workspace.offers.find(OfferId(record))) {
            openForm(consentForOffer(m_context, m_citizen, *offer, ConsentBasis::Consent));
        }
    } else if (m_consentTable->selectKey(ConsentId(record).toString())) {
        m_consentTable->setFocus();
    }
}

void PrivacyTab::showWhole(bool isWhole) {
    m_consentTable->setWhole(isWhole);
    m_ledgerTable->setWhole(isWhole);
}

QString PrivacyTab::kindsText(const QStringList& kinds) const {
    QStringList words;
    for (const QString& kind : kinds) {
        words.append(codeWord(m_context.workspace, QStringLiteral("information_kind"), kind));
    }
    return words.join(QStringLiteral(", "));
}

QString PrivacyTab::stateText(const Consent& consent) const {
    if (consent.withdrawnOn.isValid()) {
        return tr("withdrawn %1").arg(formatDate(consent.withdrawnOn));
    }
    return consent.validTo.isValid() ? tr("to %1").arg(formatDate(consent.validTo)) : tr("until withdrawn");
}

QList<Column<Consent>> PrivacyTab::consentColumns() const {
    return {
        {QStringLiteral("party"), tr("With whom"), [](const Consent& consent) { return consent.otherParty(); },
         [](const Consent& consent) {
             return Cell{consent.otherParty(),
                         consent.direction == ConsentDirection::Obtain ? tr("we obtain") : tr("we pass on")};
         }},
        {QStringLiteral("what"), tr("What and what for"), [this](const Consent& consent) { return kindsText(consent.kinds); },
         [this](const Consent& consent) {
             return Cell{kindsText(consent.kinds), consent.purpose};
         }},
        {QStringLiteral("basis"),
         tr("Basis"),
         [this](const Consent& consent) {
             return consent.basis == ConsentBasis::Consent
                        ? codeWord(m_context.workspace, QStringLiteral("consent_form"), consent.form)
                        : codeWord(m_context.workspace, QStringLiteral("legal_basis"), consent.legalBasis);
         },
         {},
         Qt::AlignLeft,
         {},
         150},
        {QStringLiteral("days"),
         tr("Holds"),
         [this](const Consent& consent) { return stateText(consent); },
         [this](const Consent& consent) {
             return Cell{stateText(consent), tr("from %1").arg(formatDate(consent.givenOn))};
         },
         Qt::AlignLeft,
         {},
         160},
        {QStringLiteral("state"),
         tr("State"),
         [this](const Consent& consent) { return consentStateLabel(m_context.workspace.consents.stateOf(consent)); },
         [this](const Consent& consent) {
             const ChipText chip = stateChip(m_context.workspace.consents.stateOf(consent));
             return Cell{chip.text, {}, chip.tone, chip.icon};
         },
         Qt::AlignLeft,
         {},
         140},
    };
}

QList<Column<SharingLine>> PrivacyTab::ledgerColumns() const {
    const auto eventText = [](const SharingLine& line) {
        switch (line.event) {
        case SharingEvent::SheetGiven: return tr("information sheet handed over");
        case SharingEvent::ConsentGiven: return tr("consent given");
        case SharingEvent::PassedOnByLaw: return tr("shared with a legal basis");
        case SharingEvent::ConsentWithdrawn: return tr("consent withdrawn");
        case SharingEvent::MessageSent: return tr("message sent");
        case SharingEvent::HandedOver: return tr("handed over in a bundle");
        case SharingEvent::TakenOver: return tr("received in a bundle");
        case SharingEvent::LetterSent: break;
        }
        return tr("letter sent");
    };
    // A message that a consent covers has no reason: what it told says what for.
    const auto detailText = [&workspace = m_context.workspace](const SharingLine& line) {
        const bool saysKinds = line.event == SharingEvent::MessageSent || line.event == SharingEvent::HandedOver ||
                               line.event == SharingEvent::TakenOver;
        if (!saysKinds || !line.detail.isEmpty()) {
            return line.detail;
        }
        QStringList kinds;
        for (const QString& kind : line.kinds) {
            kinds << codeWord(workspace, QStringLiteral("information_kind"), kind);
        }
        return kinds.join(QStringLiteral(", "));
    };
    return {
        {QStringLiteral("on"),
         tr("Day"),
         [](const SharingLine& line) { return formatDate(line.on); },
         {},
         Qt::AlignLeft,
         {},
         120},
        {QStringLiteral("event"), tr("What happened"), eventText},
        {QStringLiteral("party"), tr("With whom"), [](const SharingLine& line) { return line.party; }},
        {QStringLiteral("detail"), tr("What for"), detailText},
    };
}

void PrivacyTab::changeEvent(QEvent* event) {
    CitizenTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger
