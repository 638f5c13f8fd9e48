// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appointments/accompaniment_card.h"

#include "core/base/time/dates.h"
#include "core/volunteers/volunteer_papers.h"
#include "core/workspace/workspace.h"
#include "ui/appointments/accompaniment_dialog.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/forms/combo_name.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/appointments/appointment_words.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/sheets/printed_sheet.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int accompanimentRowsShown = 3; // the appointments above need the room
constexpr int whenWidth = 170;
constexpr int stageWidth = 190;
constexpr int outcomeWidth = 150;
constexpr int timeWidth = 150;

QString toldTime(const AccompanimentStep& step) {
    QStringList parts;
    if (step.minutes) {
        parts.append(AccompanimentCard::tr("%1 min.").arg(*step.minutes));
    }
    if (step.kilometres) {
        parts.append(AccompanimentCard::tr("%1 km").arg(decimalText(*step.kilometres)));
    }
    return parts.join(QStringLiteral(" · "));
}
} // namespace

AccompanimentCard::AccompanimentCard(PageContext& context, CitizenId citizen, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_citizen(citizen)
    , m_card(new Card)
    , m_rows(new RecordsOf<AccompanimentRow>({}, this))
    , m_table(new RecordTable(QStringLiteral("accompanimentTable"), tr("Plan of accompaniment")))
    , m_which(new QComboBox) {
    m_which->setObjectName(QStringLiteral("accompanimentPlanCombo"));
    m_card->addToTitle(m_which);
    addCommands();
    m_table->setRecords(m_rows);
    m_table->setFittedToRows(accompanimentRowsShown);
    m_table->setCommands({m_time, m_sheet});
    m_card->content()->addWidget(makeButtons());
    m_card->content()->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    setFocusProxy(m_table);
    connect(m_table, &RecordTable::rowActivated, this, [this] { tellTime(); });
    connect(m_table, &RecordTable::currentRowChanged, this, &AccompanimentCard::updateButtons);
    connect(m_which, &QComboBox::activated, this, &AccompanimentCard::refresh);
    hide(); // until it stands on the tab, which then has it read
}

void AccompanimentCard::addCommands() {
    const auto add = [this](const char* id, std::function<QString()> text, std::function<QString()> toolTip, IconName icon,
                            std::function<void()> run) {
        return m_context.actions.add({QLatin1String(id), std::move(text), std::move(toolTip), {}, icon, std::move(run)});
    };
    m_time = add(
        "accompaniment.time", [] { return tr("Volunteer's time…"); },
        [] { return tr("Minutes and kilometres that the volunteer tells of the chosen appointment."); }, IconName::Clock,
        [this] { tellTime(); });
    m_sheet = add(
        "accompaniment.sheet", [] { return tr("Sheet for the volunteer…"); },
        [] {
            return tr("Prints the given name, time and place of the chosen appointment and whom to ring, and nothing else.");
        },
        IconName::Print, [this] { printSheetOfCurrent(); });
    m_end = add(
        "accompaniment.end", [] { return tr("End the plan"); },
        [] { return tr("The volunteer follows no more from today. What has been stays."); }, IconName::Cross,
        [this] { endPlan(); });
}

QWidget* AccompanimentCard::makeButtons() {
    auto* bar = new QWidget;
    auto* row = new WrappingRow(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(buttonFor(m_time, QStringLiteral("accompanimentTimeButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_sheet, QStringLiteral("accompanimentSheetButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_end, QStringLiteral("endAccompanimentButton"), ButtonRole::Quiet));
    row->addStretch();
    return bar;
}

void AccompanimentCard::retranslate() {
    m_table->setAccessibleName(tr("Plan of accompaniment"));
    setComboName(m_which, tr("Which plan of accompaniment"));
    m_table->setEmptyText(tr("No appointment is followed yet."));
    m_rows->setColumns(columns());
    refresh();
}

std::optional<AccompanimentPlan> AccompanimentCard::offerPlans() {
    const Workspace& workspace = m_context.workspace;
    const auto latest = workspace.accompaniments.latest(m_citizen);
    const bool isSame = latest && m_latest && latest->id == m_latest->id;
    const QString kept = isSame ? m_which->currentData().toString() : QString();
    m_latest = latest;
    const QSignalBlocker blocker(m_which);
    m_which->clear();
    const QList<AccompanimentPlan> plans = workspace.accompaniments.forCitizen(m_citizen);
    for (const AccompanimentPlan& plan : plans) {
        const auto volunteer = workspace.volunteers.find(plan.volunteer);
        m_which->addItem(tr("%1, from %2").arg(volunteer ? volunteer->name : QString(), formatDate(plan.begunOn)),
                         plan.id.toString());
    }
    const auto shown = std::find_if(plans.cbegin(), plans.cend(),
                                    [&kept](const AccompanimentPlan& plan) { return plan.id.toString() == kept; });
    const std::optional<AccompanimentPlan> chosen = latest && shown != plans.cend() ? std::optional(*shown) : latest;
    m_which->setCurrentIndex(chosen ? m_which->findData(chosen->id.toString()) : -1);
    m_which->setVisible(plans.size() > 1);
    return chosen;
}

void AccompanimentCard::refresh() {
    const Workspace& workspace = m_context.workspace;
    m_plan = offerPlans();
    setVisible(m_plan.has_value());
    if (m_plan) {
        const auto volunteer = workspace.volunteers.find(m_plan->volunteer);
        const QString name = volunteer ? volunteer->name : QString();
        m_card->setTitle(m_plan->endedOn.isValid()
                             ? tr("%1 followed until %2").arg(name, formatDate(m_plan->endedOn))
                             : tr("%1 follows, over %2 appointments").arg(name).arg(m_plan->appointments));
    }
    m_rows->setSource(rowsOf<AccompanimentRow>(m_plan ? workspace.accompaniments.steps(m_plan->id) : QList<AccompanimentRow>(),
                                               [](const AccompanimentRow& row) { return row.step.id.toString(); }));
    m_table->selectFirst();
    updateButtons();
}

void AccompanimentCard::updateButtons() {
    const auto row = current();
    const bool goesOn = m_plan && !m_plan->endedOn.isValid();
    m_time->setEnabled(row && row->appointment.appointment.startsAt <= m_context.workspace.clock.now());
    m_sheet->setEnabled(goesOn && row && !row->appointment.appointment.hasOutcome());
    m_end->setEnabled(goesOn);
}

std::optional<AccompanimentRow> AccompanimentCard::current() const { return m_rows->at(m_table->currentRow()); }

void AccompanimentCard::tellTime() {
    const auto row = current();
    if (row && m_time->isEnabled()) {
        openAccompanimentTime(this, m_context, *row);
    }
}

void AccompanimentCard::printSheetOfCurrent() {
    const auto row = current();
    const auto volunteer = m_plan ? m_context.workspace.volunteers.find(m_plan->volunteer) : std::nullopt;
    if (!row || !volunteer) {
        return;
    }
    const Workspace& workspace = m_context.workspace;
    if (const Result<void> may = workspace.accompaniments.mayBeTold(*m_plan); !may) {
        messagesFor(this)->fail(may.error().message);
        return;
    }
    printSheet(this, m_context,
               {tr("Sheet for a volunteer"), QStringLiteral("accompaniment_sheet"), RecordKind::AccompanimentStep,
                row->step.id.value(), m_citizen.value(),
                rendered(accompanimentPaper(*row, *volunteer, workspace.documents.sender(), workspace.clock.today()))});
}

void AccompanimentCard::endPlan() {
    if (m_plan && !m_plan->endedOn.isValid()) {
        const QWidget* page = parentWidget(); // it stays when the card goes
        offerUndo(page, tr("The plan of accompaniment is ended."),
                  m_context.workspace.accompaniments.end(m_plan->id, m_context.workspace.clock.today()));
    }
}

QList<Column<AccompanimentRow>> AccompanimentCard::columns() const {
    const Workspace& workspace = m_context.workspace;
    return {
        {.id = QStringLiteral("when"),
         .title = tr("When"),
         .text = [](const AccompanimentRow& row) { return formatDateTime(row.appointment.appointment.startsAt); },
         .width = whenWidth},
        {.id = QStringLiteral("what"),
         .title = tr("What and where"),
         .text = [&workspace](const AccompanimentRow& row) { return whatAndWhere(workspace, row.appointment); }},
        {.id = QStringLiteral("stage"),
         .title = tr("How it is followed"),
         .text = [](const AccompanimentRow& row) { return accompanimentStageLabel(row.step.stage); },
         .width = stageWidth},
        {.id = QStringLiteral("outcome"),
         .title = tr("Outcome"),
         .text =
             [&workspace](const AccompanimentRow& row) {
                 return codeWord(workspace, QStringLiteral("appointment_outcome"), row.appointment.appointment.outcome);
             },
         .width = outcomeWidth},
        {.id = QStringLiteral("time"),
         .title = tr("Volunteer's time"),
         .text = [](const AccompanimentRow& row) { return toldTime(row.step); },
         .width = timeWidth},
    };
}

} // namespace brobygger
