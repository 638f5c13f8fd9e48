// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/matching_tab.h"

#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/record_table.h"
#include "ui/kit/theme.h"
#include "ui/matching/refer_dialog.h"
#include "ui/matching/referrals_card.h"
#include "ui/matching/why_card.h"
#include "ui/matching/wish_card.h"
#include "ui/matching/wish_form.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int wishWidth = 216;
constexpr int whyWidth = 312;
} // namespace

MatchingTab::MatchingTab(PageContext& context, CitizenId citizen)
    : m_context(context)
    , m_citizen(citizen)
    , m_wish(new WishCard)
    , m_listCard(new Card)
    , m_records(new RecordsOf<MatchRow>(matchColumns(), this))
    , m_table(new RecordTable(QStringLiteral("matchTable"), tr("Offers ranked for the citizen")))
    , m_direct(makeButton(QStringLiteral("directReferralButton"), QString(), ButtonRole::Link))
    , m_referrals(new ReferralsCard(context, citizen))
    , m_why(new WhyCard) {
    m_wish->setFixedWidth(wishWidth);
    m_why->setFixedWidth(whyWidth);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_wish);
    layout->addWidget(makeMiddle(), 1);
    layout->addWidget(m_why);
    setFocusProxy(m_table);

    connect(m_wish->editButton(), &QPushButton::clicked, this,
            [this] { openWishForm(this, m_context, m_citizen); });
    connect(m_direct, &QPushButton::clicked, this,
            [this] { openDirectReferral(this, m_context, m_citizen); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MatchingTab::showWhy);
    const auto refer = [this] {
        onCurrent([this](OfferId offer) { openReferDialog(this, m_context, m_citizen, offer); });
    };
    connect(m_table, &RecordTable::rowActivated, this, refer);
    connect(m_why->referButton(), &QPushButton::clicked, this, refer);
    connect(m_why->declineButton(), &QPushButton::clicked, this, [this] {
        onCurrent([this](OfferId offer) { openLeaveOutDialog(this, m_context, m_citizen, offer); });
    });
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        const bool isOurs = changes.citizens.contains(m_citizen.value());
        if (isOurs || changes.touches(RecordKind::Offer) || changes.touches(RecordKind::Import)) {
            refresh();
        }
    });
    retranslate();
    m_table->selectKey(m_records->keyAt(0));
}

QWidget* MatchingTab::makeMiddle() {
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_table->setRecords(m_records);
    m_table->setTwoLineRows();
    m_listCard->addToTitle(m_direct);
    m_listCard->content()->addWidget(m_table, 1);
    column->addWidget(m_listCard, 1);
    column->addWidget(m_referrals);
    return middle;
}

void MatchingTab::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    CitizenTab::changeEvent(event);
}

void MatchingTab::retranslate() {
    m_direct->setText(tr("Direct referral…"));
    m_table->setAccessibleName(tr("Offers ranked for the citizen"));
    m_table->setEmptyText(tr("The directory is empty. Add offers or import them on the page Offers."));
    m_records->setColumns(matchColumns());
    m_wish->retranslate();
    m_why->retranslate();
    m_referrals->retranslate();
    refresh();
}

void MatchingTab::refresh() {
    Workspace& workspace = m_context.workspace;
    m_list = workspace.matching.forCitizen(m_citizen);
    m_wish->show(workspace, workspace.matching.wish(m_citizen), m_list);
    m_listCard->setTitle(tr("%1 fit, %2 do not, %3 need an answer")
                             .arg(m_list.count(Eligible::Yes))
                             .arg(m_list.count(Eligible::No))
                             .arg(m_list.count(Eligible::Unknown)));
    // Words are made only for the rows that are looked at: the list may be 3,000 offers long.
    m_records->setSource(
        {[this] { return m_list.matches.size(); },
         [this](qsizetype offset, qsizetype limit, const SortOrder&) {
             QList<MatchRow> rows;
             for (const Match& match : m_list.matches.mid(offset, limit)) {
                 rows.append(matchRow(m_list, match, m_context.workspace.matching.head(m_list.id(match))));
             }
             return rows;
         },
         [this](const MatchRow& row) { return m_list.id(row.match).toString(); }});
    m_referrals->refresh();
    showWhy();
}

std::optional<Match> MatchingTab::current() const {
    const int row = m_table->currentRow();
    return row >= 0 && row < m_list.matches.size() ? std::optional(m_list.matches.at(row)) : std::nullopt;
}

void MatchingTab::showWhy() {
    if (const std::optional<Match> match = current()) {
        m_why->show(m_list, *match, m_context.workspace.matching.head(m_list.id(*match)).name);
    } else {
        m_why->clear();
    }
}

void MatchingTab::onCurrent(const std::function<void(OfferId)>& act) {
    if (const std::optional<Match> match = current()) {
        act(m_list.id(*match));
    }
}

void MatchingTab::showRecord(qint64 record) {
    if (!m_referrals->select(record)) {
        m_table->selectKey(OfferId(record).toString());
    }
}

void MatchingTab::carryOut(const QString& command) {
    if (command == QLatin1String("offers.find")) {
        m_table->setFocus();
    }
}

} // namespace brobygger
