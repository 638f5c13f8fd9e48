// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/unanswered_list.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/filter_bar.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/referrals/answer_dialog.h"
#include "ui/shared/referrals/referral_words.h"

#include <QBoxLayout>
#include <QPushButton>

namespace brobygger {

UnansweredList::UnansweredList(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_records(new RecordsOf<IncomingRow>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("unansweredTable"), tr("Referrers without an answer")))
    , m_answer(context.actions.add({QStringLiteral("unanswered.answer"),
                                    [] { return tr("Answer the referrer"); },
                                    [] { return tr("A status or a closing note to who referred the citizen"); },
                                    {},
                                    IconName::Letter,
                                    [this] { answerCurrent(); }})) {
    m_table->setRecords(m_records);
    auto* bar = new FilterBar;
    bar->hideSearch();
    bar->addAtEnd(buttonFor(m_answer, QStringLiteral("referrerAnsweredButton"), ButtonRole::Ordinary));
    m_table->setCommands({m_answer});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(bar);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_table, &RecordTable::rowActivated, this, &UnansweredList::answerCurrent);
}

void UnansweredList::retranslate() {
    m_table->setAccessibleName(tr("Referrers without an answer"));
    m_table->setEmptyText(tr("Every referrer has been answered."));
    m_records->setColumns(columns());
    refresh();
}

void UnansweredList::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void UnansweredList::refresh() {
    if (!isVisible()) {
        return;
    }
    const IncomingReferrals& referrals = m_context.workspace.incomingReferrals;
    m_records->setSource({[&referrals] { return referrals.count(IncomingView::Unanswered); },
                          [&referrals](qsizetype offset, qsizetype limit, const SortOrder&) {
                              return referrals.window(IncomingView::Unanswered, offset, limit);
                          },
                          [](const IncomingRow& row) { return row.referral.id.toString(); }});
    m_table->selectFirst();
    m_answer->setEnabled(m_records->rowCount() > 0);
}

void UnansweredList::answerCurrent() {
    if (const auto row = m_records->at(m_table->currentRow())) {
        AnswerDialog::open(this, m_context, *row);
    }
}

QList<Column<IncomingRow>> UnansweredList::columns() const {
    const auto waited = [&clock = m_context.workspace.clock](const IncomingRow& row) {
        const qint64 days = row.referral.receivedOn.daysTo(clock.today());
        return days == 0 ? tr("today") : QString::number(days);
    };
    return {
        {QStringLiteral("partner"), tr("Clinic or place"), [](const IncomingRow& row) { return row.partnerName; },
         [](const IncomingRow& row) {
             return Cell{row.partnerName, {}, std::nullopt, std::nullopt, TextRole::Strong};
         }},
        {QStringLiteral("person"), tr("Doctor or contact person"), [](const IncomingRow& row) { return row.personName; }},
        {QStringLiteral("citizen"), tr("Citizen"), [](const IncomingRow& row) { return row.citizenName; }},
        {QStringLiteral("received"),
         tr("Received"),
         [](const IncomingRow& row) { return formatDate(row.referral.receivedOn); },
         {},
         Qt::AlignLeft,
         {},
         120},
        {QStringLiteral("days"), tr("Days"), waited, {}, Qt::AlignRight, {}, 80},
    };
}

} // namespace brobygger
