// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/rights_tab.h"

#include "core/access_copy/access_copy.h"
#include "core/base/time/dates.h"
#include "core/base/time/due.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/progress_panel.h"
#include "ui/kit/dialogs/open_when_free.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/added_row.h"
#include "ui/kit/tables/record_table.h"
#include "ui/rights/access_copy_dialog.h"
#include "ui/rights/correction_dialog.h"
#include "ui/rights/file_access_dialog.h"
#include "ui/rights/restriction_card.h"
#include "ui/rights/rights_dialogs.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace brobygger {

namespace {
constexpr int rightsDayWidth = 120;
constexpr int rightsStateWidth = 210;

/// "Answer by 28-11-2026", in red once it is late.
ChipText rightsChip(const RightsRequest& request, QDate today) {
    if (!request.isOpen()) {
        return {RightsTab::tr("%1 %2").arg(rightsDecisionLabel(request.decision), formatDate(request.answeredOn)),
                request.decision == RightsDecision::Refused ? Tone::Neutral : Tone::Green, IconName::Check};
    }
    const bool isLate = dueState(dueOn(request), today) == DueState::Overdue;
    return {RightsTab::tr("Answer by %1").arg(formatDate(request.dueOn)), isLate ? Tone::Red : Tone::Amber, IconName::Clock};
}

QString rightsDetail(const RightsRequest& request) {
    QStringList parts{request.wish.simplified(), request.identity, request.extensionReason, request.decisionReason,
                      request.leftOut};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}
} // namespace

RightsTab::RightsTab(PageContext& context, CitizenId citizen)
    : m_context(context)
    , m_citizen(citizen)
    , m_card(new Card)
    , m_restriction(new RestrictionCard(context, citizen))
    , m_progress(new ProgressPanel)
    , m_requests(new RecordsOf<RightsRequest>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("rightsTable"), tr("Requests"))) {
    addCommands();
    makeCard();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress);
    layout->addWidget(m_restriction);
    layout->addWidget(m_card, 1);
    m_progress->hide();
    connect(m_progress, &ProgressPanel::cancelled, this, [this] {
        if (m_task) {
            m_task->cancel();
        }
    });
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.citizens.contains(m_citizen.value())) {
            refresh();
        }
    });
    retranslate();
}

void RightsTab::addCommands() {
    ActionCollection& actions = m_context.actions;
    m_answer = actions.add({QStringLiteral("rights.answer"),
                            [] { return tr("Answer…"); },
                            [] { return tr("What was decided about the chosen request, and how it was answered"); },
                            {},
                            {},
                            [this] {
                                if (const auto request = current()) {
                                    openRightsAnswer(this, m_context, *request);
                                }
                            }});
    m_extend = actions.add({QStringLiteral("rights.extend"),
                            [] { return tr("Extend…"); },
                            [] { return tr("Two months more, when the citizen is told within the first month"); },
                            {},
                            {},
                            [this] {
                                if (const auto request = current()) {
                                    openRightsExtension(this, m_context, *request);
                                }
                            }});
    m_restrict = actions.add({QStringLiteral("rights.restrict_as_asked"),
                              [] { return tr("Restrict as asked…"); },
                              [] { return tr("Restricts the data, for a chosen request that asks for it"); },
                              {},
                              IconName::Lock,
                              [this] {
                                  if (const auto request = current()) {
                                      m_restriction->openForm(request->wish);
                                  }
                              }});
    m_new = actions.add({QStringLiteral("rights.new"),
                         [] { return tr("New request…"); },
                         [] { return tr("The citizen asks for access, correction, erasure or another right"); },
                         {},
                         IconName::Add,
                         [this] { openNewRightsRequest(this, m_context, m_citizen); }});
    m_documents = actions.add({QStringLiteral("rights.file_access"),
                               [] { return tr("Choose documents for access…"); },
                               [] { return tr("Access to documents: each given, given in part or refused, in one PDF"); },
                               {},
                               {},
                               [this] { openFileAccess(this, m_context, m_citizen); }});
    m_tell = actions.add({QStringLiteral("rights.tell_corrected"),
                          [] { return tr("Tell recipients of a correction…"); },
                          [this] {
                              return m_tell && m_tell->isEnabled()
                                         ? tr("A task for each of those who got what was wrong")
                                         : tr("Nobody has got anything about the citizen by letter or message yet.");
                          },
                          {},
                          {},
                          [this] { openCorrectionNotices(this, m_context, m_citizen); }});
    m_copy = actions.add({QStringLiteral("rights.copy"),
                          [] { return tr("Make access copy…"); },
                          [] { return tr("Everything that is registered about the citizen, to read through and hand over"); },
                          {},
                          {},
                          [this] { makeCopy(); }});
}

void RightsTab::makeCard() {
    m_table->setRecords(m_requests);
    m_table->setTwoLineRows();
    m_table->setCommands({m_answer, m_extend, m_restrict});
    auto* row = new WrappingRow;
    row->addWidget(buttonFor(m_answer, QStringLiteral("answerRequestButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_extend, QStringLiteral("extendRequestButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_restrict, QStringLiteral("restrictAsAskedButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_tell, QStringLiteral("tellCorrectedButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_documents, QStringLiteral("fileAccessButton"), ButtonRole::Ordinary));
    row->addStretch();
    m_newButton = buttonFor(m_new, QStringLiteral("newRequestButton"), ButtonRole::Ordinary);
    row->addWidget(m_newButton);
    row->addWidget(buttonFor(m_copy, QStringLiteral("accessCopyButton"), ButtonRole::Primary));
    m_card->content()->addLayout(row);
    m_card->content()->addWidget(m_table, 1);
    connect(m_table, &RecordTable::currentRowChanged, this, &RightsTab::updateCommands);
}

void RightsTab::retranslate() {
    m_card->setTitle(tr("Requests"));
    m_table->setAccessibleName(tr("Requests"));
    m_table->setEmptyText(tr("The citizen has asked for nothing yet. Answers are due in one month, access to documents in 7 "
                             "working days."));
    m_progress->setText(tr("The access copy is made…"));
    m_requests->setColumns(columns());
    m_restriction->retranslate();
    refresh();
}

void RightsTab::refresh() {
    m_restriction->refresh();
    const QStringList before = keysOf(*m_requests);
    m_requests->setSource(rowsOf<RightsRequest>(m_context.workspace.rightsRequests.forCitizen(m_citizen),
                                                [](const RightsRequest& request) { return request.id.toString(); }));
    if (before.isEmpty() || !selectAdded(*m_table, before)) {
        m_table->selectFirst();
    }
    setFocusProxy(m_requests->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_newButton);
    m_documents->setVisible(m_context.workspace.rightsRequests.kinds().contains(RightsKind::FileAccess));
    m_tell->setEnabled(!m_context.workspace.correctionNotices.recipients(m_citizen).isEmpty());
    m_context.actions.retranslate(); // it says why it cannot be done
    updateCommands();
}

void RightsTab::updateCommands() {
    const auto request = current();
    m_answer->setEnabled(request && request->isOpen());
    m_restrict->setEnabled(request && request->kind == RightsKind::Restriction &&
                           !m_context.workspace.restrictions.inForce(m_citizen));
    m_extend->setEnabled(request && canExtend(*request, m_context.workspace.clock.today()));
}

/// Read off the window's thread: there may be a great deal.
void RightsTab::makeCopy() {
    Workspace& workspace = m_context.workspace;
    m_copy->setEnabled(false);
    m_progress->setProgress(0, 0);
    m_progress->show();
    m_task = Task::start<AccessCopy>(
        [source = workspace.source(), &clock = workspace.clock, citizen = m_citizen,
         tongue = workspace.settings.value(language)](Progress& progress) -> Result<AccessCopy> {
            const auto beside = Workspace::openBeside(source, clock);
            return beside ? accessCopy(**beside, citizen, tongue, progress) : Result<AccessCopy>(beside.error());
        },
        [this](const Result<AccessCopy>& copy) {
            m_progress->hide();
            m_copy->setEnabled(true);
            if (copy) {
                openWhenFree(this, tr("The access copy is made."), tr("Read it through…"),
                             [this, copy = *copy] { openAccessCopy(this, m_context, copy); });
            } else if (copy.error().kind != ErrorKind::Cancelled) {
                messagesFor(this)->fail(copy.error().message);
            }
        });
    connect(m_task.get(), &Task::progressed, m_progress, [this](int done, int total) { m_progress->setProgress(done, total); });
}

std::optional<RightsRequest> RightsTab::current() const { return m_requests->at(m_table->currentRow()); }

void RightsTab::openRecord(std::optional<RecordKind> kind, qint64 record) {
    if (kind == RecordKind::Restriction) {
        m_restriction->focusOnHolding();
        return;
    }
    if (m_table->selectKey(RightsRequestId(record).toString())) {
        m_table->setFocus();
    }
}

void RightsTab::showWhole(bool isWhole) { m_table->setWhole(isWhole); }

void RightsTab::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    CitizenTab::changeEvent(event);
}

QList<Column<RightsRequest>> RightsTab::columns() const {
    return {
        {.id = QStringLiteral("kind"),
         .title = tr("What"),
         .text = [](const RightsRequest& request) { return rightsKindLabel(request.kind); },
         .cell =
             [](const RightsRequest& request) {
                 return Cell{rightsKindLabel(request.kind), rightsDetail(request)};
             }},
        {.id = QStringLiteral("received"),
         .title = tr("Came on"),
         .text = [](const RightsRequest& request) { return formatDate(request.receivedOn); },
         .width = rightsDayWidth},
        {.id = QStringLiteral("state"),
         .title = tr("State"),
         .text = [this](const RightsRequest& request) { return rightsChip(request, m_context.workspace.clock.today()).text; },
         .cell =
             [this](const RightsRequest& request) {
                 const ChipText chip = rightsChip(request, m_context.workspace.clock.today());
                 return Cell{chip.text, {}, chip.tone, chip.icon};
             },
         .width = rightsStateWidth},
    };
}

} // namespace brobygger
