// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/match_view.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/labels/title_label.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/record_table.h"
#include "ui/matching/match_delegate.h"
#include "ui/matching/match_model.h"
#include "ui/matching/refer_dialog.h"
#include "ui/matching/why_card.h"
#include "ui/matching/wish_card.h"
#include "ui/matching/wish_form.h"
#include "ui/shared/citizens/phone_words.h"
#include "ui/shell/slice.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {
// At the usual size of text.
constexpr int wishWidth = 208;
constexpr int whyWidth = 328;
constexpr int gap = 12;
constexpr int threeColumnsFrom = 880;
constexpr int twoColumnsFrom = 620;
constexpr int leastListHeight = 8 * MatchDelegate::offerHeight; // also with larger text: a low screen shows no more
constexpr int leastCardHeight = 280;                            // of the others, beside each other in two columns
constexpr int mostRowsWhole = 24;                               // of a list in one column: what stands below it is to be near
} // namespace

MatchView::MatchView(PageContext& context, CitizenId citizen, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_citizen(citizen)
    , m_titleRow(new QHBoxLayout)
    , m_title(new TitleLabel(TextRole::PageTitle))
    , m_who(new QWidget)
    , m_chips(new WrappingRow(m_who))
    , m_panes(new QGridLayout)
    , m_wish(new WishCard)
    , m_listCard(new Card)
    , m_model(new MatchModel(context.workspace.matching, this))
    , m_table(new RecordTable(QStringLiteral("matchTable"), tr("Offers ranked for the citizen")))
    , m_why(new WhyCard) {
    m_table->setRecords(m_model);
    m_table->setItemDelegate(new MatchDelegate(*m_model, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->hide();
    m_table->installEventFilter(this);
    m_listCard->layout()->setContentsMargins(8, 8, 8, 8);
    m_listCard->content()->addWidget(m_table, 1);
    m_panes->setContentsMargins(0, 0, 0, 0);
    m_panes->setSpacing(gap);
    makeTitle();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addLayout(m_titleRow);
    layout->addLayout(m_panes, 1);
    arrange();
    setFocusProxy(m_table);

    addActions();
    connect(m_model, &RecordTableModel::refreshed, this, &MatchView::shapeRows);
    connect(m_table, &RecordTable::currentRowChanged, this, &MatchView::showWhy);
    connect(m_table, &RecordTable::rowActivated, this, &MatchView::activate);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (m_model->line(index.row()).isHeading()) {
            activate(index.row());
        }
    });
    connect(m_wish, &WishCard::filterChanged, this, &MatchView::showLines);
    refresh();
}

void MatchView::makeTitle() {
    m_title->setObjectName(QStringLiteral("findOfferTitle"));
    m_titleRow->setSpacing(8);
    m_chips->setSpacing(8);
    m_titleRow->addWidget(m_who, 1);
}

void MatchView::addActions() {
    ActionCollection& actions = m_context.actions;
    QAction* back = actions.add({QStringLiteral("offers.back"),
                                 [] { return tr("Back to the referrals"); },
                                 [] { return tr("Leaves the list of offers (Esc)"); },
                                 {},
                                 IconName::ChevronLeft,
                                 [this] { Q_EMIT leaveAsked(); }});
    QPushButton* leave = buttonFor(back, QStringLiteral("leaveMatchButton"), ButtonRole::Ordinary);
    m_titleRow->insertWidget(0, leave, 0, Qt::AlignTop);
    QAction* edit = actions.add({QStringLiteral("offers.wishes"),
                                 [] { return tr("Change wishes"); },
                                 [] { return tr("What the citizen would like, and what must be so for them to come"); },
                                 {},
                                 IconName::Edit,
                                 [this] { openWishForm(this, m_context, m_citizen); }});
    m_wish->setEditAction(edit);
    m_refer =
        actions.add({QStringLiteral("offers.refer"),
                     [] { return tr("Refer"); },
                     [] { return tr("Drafts a referral to the chosen offer (Enter)"); },
                     {},
                     IconName::Referrals,
                     [this] { onCurrent([this](OfferId offer) { openReferDialog(this, m_context, m_citizen, offer); }); }});
    m_leaveOut =
        actions.add({QStringLiteral("offers.leave_out"),
                     [] { return tr("Citizen says no…"); },
                     [] { return tr("Leaves the chosen offer out, with the reason"); },
                     {},
                     IconName::Cross,
                     [this] { onCurrent([this](OfferId offer) { openLeaveOutDialog(this, m_context, m_citizen, offer); }); }});
    m_why->setActions(m_refer, m_leaveOut);
    m_table->setCommands({m_refer, m_leaveOut});
}

void MatchView::setDirectAction(QAction* direct) {
    m_titleRow->addWidget(buttonFor(direct, QStringLiteral("directReferralButton"), ButtonRole::Ordinary), 0, Qt::AlignTop);
}

void MatchView::retranslate() {
    m_table->setAccessibleName(tr("Offers ranked for the citizen"));
    m_wish->retranslate();
    m_why->retranslate();
    refresh();
}

void MatchView::refresh() {
    Workspace& workspace = m_context.workspace;
    m_list = workspace.matching.forCitizen(m_citizen);
    m_referrals = openReferrals(workspace.outgoingReferrals.forCitizen(m_citizen));
    m_table->setEmptyText(m_list.isRestricted
                              ? tr("The citizen's data are restricted. No offers are proposed until the restriction is lifted.")
                              : tr("The directory is empty. Add offers or import them on the page Offers."));
    m_wish->show(workspace, workspace.matching.wish(m_citizen), m_list);
    showTitle();
    showLines();
}

void MatchView::showTitle() {
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        if (item->widget() != m_title) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_chips->addWidget(m_title);
    const auto citizen = m_context.workspace.citizens.find(m_citizen);
    if (!citizen) {
        return;
    }
    m_title->setText(tr("Find an offer for %1").arg(citizen->fullName()));
    QList<ChipText> chips;
    if (m_list.citizen.age) {
        chips.append({tr("%n years old", nullptr, *m_list.citizen.age), Tone::Neutral, std::nullopt});
    }
    if (!citizen->phone.isEmpty() && isCaution(phoneMark(citizen->safeContact))) {
        chips.append(phoneMarkChip(citizen->safeContact));
    }
    for (const ChipText& chip : std::as_const(chips)) {
        m_chips->addWidget(new Chip(chip));
    }
}

MatchFilter MatchView::filter() const {
    MatchFilter filter = m_wish->filter();
    filter.showsElsewhere = m_showsElsewhere;
    return filter;
}

void MatchView::showLines() {
    m_model->show(&m_list, m_referrals, filter());
    if (m_table->currentRow() < 0) {
        m_table->selectKey(m_model->keyAt(m_model->firstOffer()));
    }
    showWhy();
}

/// Headings are lower than offers and go across the row.
void MatchView::shapeRows() {
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isHeading = m_model->line(row).isHeading();
        m_table->setRowHeight(row, scaled(isHeading ? MatchDelegate::headingHeight : MatchDelegate::offerHeight));
        if (isHeading) {
            m_table->setSpan(row, 0, 1, MatchModel::ColumnCount);
        }
    }
    fitList();
}

/// In one column the page scrolls, and the list is as high as its rows, so that nothing scrolls inside.
void MatchView::fitList() {
    const int rows = m_table->verticalHeader()->length() + 2; // and its frame
    m_table->setMinimumHeight(m_columns == 1 ? qMin(rows, scaled(mostRowsWhole * MatchDelegate::offerHeight)) : 0);
}

void MatchView::activate(int row) {
    if (m_model->line(row).isHeading()) {
        m_showsElsewhere = !m_showsElsewhere;
        showLines();
        return;
    }
    m_refer->trigger();
}

void MatchView::showWhy() {
    const std::optional<Match> match = m_model->matchAt(m_table->currentRow());
    const auto offer = match ? m_context.workspace.offers.find(m_list.id(*match)) : std::nullopt;
    if (offer) {
        const auto open = m_referrals.constFind(offer->id.value());
        m_why->show(m_list, *match, *offer, open == m_referrals.cend() ? std::nullopt : std::optional(*open));
    } else {
        m_why->clear();
    }
    m_refer->setEnabled(offer.has_value());
    m_leaveOut->setEnabled(offer.has_value());
}

void MatchView::onCurrent(const std::function<void(OfferId)>& act) {
    if (const std::optional<Match> match = m_model->matchAt(m_table->currentRow())) {
        act(m_list.id(*match));
    }
}

void MatchView::takeFocus() { m_table->setFocus(); }

bool MatchView::select(OfferId offer) {
    const std::optional<Match> match = m_list.find(offer);
    if (match && groupOf(*match) == MatchGroup::Elsewhere && !m_showsElsewhere) {
        m_showsElsewhere = true; // folded away it cannot be chosen
        showLines();
    }
    return m_table->selectKey(offer.toString());
}

OfferId MatchView::chosen() const {
    const std::optional<Match> match = m_model->matchAt(m_table->currentRow());
    return match ? m_list.id(*match) : OfferId();
}

void MatchView::arrange() {
    const int columns = width() >= scaled(threeColumnsFrom) ? 3 : width() >= scaled(twoColumnsFrom) ? 2 : 1;
    if (columns == m_columns && textSize() == m_arrangedFor) {
        return;
    }
    m_columns = columns;
    m_arrangedFor = textSize();
    for (QWidget* pane : {static_cast<QWidget*>(m_wish), static_cast<QWidget*>(m_listCard), static_cast<QWidget*>(m_why)}) {
        m_panes->removeWidget(pane);
        pane->setMinimumSize(0, 0);
        pane->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    if (columns == 3) {
        m_wish->setFixedWidth(scaled(wishWidth));
        m_why->setFixedWidth(scaled(whyWidth));
        m_panes->addWidget(m_wish, 0, 0);
        m_panes->addWidget(m_listCard, 0, 1);
        m_panes->addWidget(m_why, 0, 2);
    } else if (columns == 2) {
        m_listCard->setMinimumHeight(leastListHeight);
        m_why->setMinimumHeight(scaled(leastCardHeight));
        m_wish->setMinimumHeight(scaled(leastCardHeight));
        m_wish->setFixedWidth(scaled(wishWidth));
        m_panes->addWidget(m_wish, 0, 0, 2, 1);
        m_panes->addWidget(m_listCard, 0, 1);
        m_panes->addWidget(m_why, 1, 1);
    } else {
        m_panes->addWidget(m_wish, 0, 0);
        m_panes->addWidget(m_listCard, 1, 0);
        m_panes->addWidget(m_why, 2, 0);
    }
    m_wish->setWhole(columns == 1);
    m_why->setWhole(columns == 1);
    fitList();
    for (int column = 0; column < 3; ++column) {
        m_panes->setColumnStretch(column, column == (columns == 1 ? 0 : 1) ? 1 : 0);
    }
}

void MatchView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void MatchView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange) {
        arrange(); // the size of text may be another
    }
    QWidget::changeEvent(event);
}

bool MatchView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::StyleChange) {
        // Later, after the table has given all its rows the height it gives them by itself.
        QMetaObject::invokeMethod(this, &MatchView::shapeRows, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void MatchView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveAsked();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace brobygger
