// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/service_use/use_list.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/filter_bar.h"
#include "ui/kit/tables/record_table.h"
#include "ui/measurements/service_use/use_periods.h"
#include "ui/measurements/service_use/use_row_dialog.h"
#include "ui/measurements/service_use/use_sheet_dialog.h"
#include "ui/shared/code_choices.h"

#include <QPushButton>

namespace brobygger {

namespace {
constexpr int periodWidth = 200;
constexpr int countWidth = 96;
constexpr int originWidth = 128;
constexpr int leastOriginWidth = 92;
} // namespace

ServiceUseList::ServiceUseList(PageContext& pageContext, CitizenId citizen, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("service_use"), QStringLiteral("ServiceUse"), [] { return tr("New row of service use…"); },
                 [] { return tr("Change the row of service use…"); }, [] { return tr("Remove the row of service use"); },
                 [] { return tr("New row…"); }},
                {RecordKind::ServiceUse, RecordKind::Code}, parent)
    , m_citizen(citizen)
    , m_rows(new RecordsOf<ServiceUse>({}, this))
    , m_baseline(sheetCommand(
          command::baselineSheet, [] { return tr("Fill in the start sheet…"); },
          [] { return tr("How often each service was used in the 12 months before the start"); },
          [this] {
              if (const auto course = courseOfSheets(context().workspace, m_citizen)) {
                  const UsePeriodSheet sheet = context().workspace.serviceUses.baselineSheet(m_citizen, course->startedOn);
                  openUseSheet(this, context(), m_citizen, sheet.period);
              }
          }))
    , m_followUp(sheetCommand(
          command::followUpSheet, [] { return tr("Fill in a follow-up…"); },
          [] { return tr("How often each service was used after the start: months 1–3, 4–6, 7–12 or the whole year"); },
          [this] { openFollowUpSheet(this, context(), m_citizen); })) {
    bar()->addAtEnd(buttonFor(m_followUp, QStringLiteral("followUpSheetButton"), ButtonRole::Ordinary));
    bar()->addAtEnd(buttonFor(m_baseline, QStringLiteral("baselineSheetButton"), ButtonRole::Primary));
    connect(&pageContext.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::Course) && changes.citizens.contains(m_citizen.value())) {
            offerSheets();
        }
    });
    begin(m_rows);
    offerSheets();
}

QAction* ServiceUseList::sheetCommand(CommandId id, std::function<QString()> text, std::function<QString()> toolTip,
                                      std::function<void()> open) {
    return context().actions.add(
        {id.toString(), std::move(text), std::move(toolTip), {}, IconName::Document, [this, open = std::move(open)] {
             Q_EMIT sheetAsked();
             open();
         }});
}

/// A sheet counts from the start of the course, and a follow-up is asked when its period is over.
void ServiceUseList::offerSheets() {
    const Workspace& workspace = context().workspace;
    const auto course = courseOfSheets(workspace, m_citizen);
    m_baseline->setEnabled(course.has_value());
    m_followUp->setEnabled(course && !periodsOver(course->startedOn, workspace.clock.today()).isEmpty());
}

void ServiceUseList::nameAll() {
    table()->setAccessibleName(tr("Use of services"));
    table()->setEmptyText(tr("Nothing is entered yet. The start sheet asks how often each service was used in the 12 months "
                             "before the start; it can be filled in when the citizen is taken into the course."));
    m_rows->setColumns(columns());
}

QList<Column<ServiceUse>> ServiceUseList::columns() const {
    const Workspace& workspace = context().workspace;
    const auto number = [](const ServiceUse& use) { return use.number ? QString::number(*use.number) : tr("not known"); };
    return {
        {.id = QStringLiteral("period"),
         .title = tr("Period"),
         .text =
             [](const ServiceUse& use) {
                 return periodText({use.from, use.to});
             },
         .width = periodWidth},
        {.id = QStringLiteral("kind"),
         .title = tr("Service"),
         .text = [&workspace](const ServiceUse& use) { return codeWord(workspace, QStringLiteral("service_kind"), use.kind); }},
        {.id = QStringLiteral("number"),
         .title = tr("How often"),
         .text = number,
         .cell =
             [number](const ServiceUse& use) {
                 return Cell{.text = number(use), .role = use.number ? TextRole::Strong : TextRole::Muted};
             },
         .alignment = Qt::AlignRight,
         .width = countWidth},
        {.id = QStringLiteral("source"),
         .title = tr("Source"),
         .text = [](const ServiceUse& use) { return useSourceLabel(use.source); },
         .width = originWidth,
         .leastWidth = leastOriginWidth},
        {.id = QStringLiteral("certainty"),
         .title = tr("Certainty"),
         .text = [](const ServiceUse& use) { return useCertaintyLabel(use.certainty); },
         .width = originWidth,
         .leastWidth = leastOriginWidth},
    };
}

void ServiceUseList::read() {
    offerSheets(); // a period may be over since
    m_rows->setSource(rowsOf<ServiceUse>(context().workspace.serviceUses.forCitizen(m_citizen),
                                         [](const ServiceUse& use) { return use.id.toString(); }));
}

void ServiceUseList::openNew() {
    ServiceUse use;
    use.citizen = m_citizen;
    openUseRow(this, context(), use);
}

void ServiceUseList::openRow(int row) {
    if (const auto use = m_rows->at(row)) {
        openUseRow(this, context(), *use);
    }
}

void ServiceUseList::removeRow(int row) {
    if (const auto use = m_rows->at(row)) {
        const QString service = codeWord(context().workspace, QStringLiteral("service_kind"), use->kind);
        offerUndo(this, tr("Removed: %1, %2.").arg(service, periodText({use->from, use->to})),
                  context().workspace.serviceUses.remove(use->id));
    }
}

} // namespace brobygger
