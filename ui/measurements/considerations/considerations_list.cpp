// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/considerations/considerations_list.h"

#include "core/base/time/dates.h"
#include "core/considerations/consideration_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/tables/record_table.h"
#include "ui/measurements/considerations/consideration_dialog.h"
#include "ui/shared/code_choices.h"

namespace brobygger {

namespace {
constexpr int considerationStateWidth = 130;
constexpr int considerationAuthorWidth = 190;
constexpr int considerationLeastWidth = 110;

QString untilWords(const WorkConsideration& consideration) {
    if (consideration.end != ConsiderationEnd::Open) {
        return ConsiderationsList::tr("since %1").arg(formatDate(consideration.endedOn));
    }
    return consideration.validTo.isValid() ? ConsiderationsList::tr("until %1").arg(formatDate(consideration.validTo))
                                           : ConsiderationsList::tr("until further notice");
}
} // namespace

ConsiderationsList::ConsiderationsList(PageContext& pageContext, CitizenId citizen, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("consideration"), QStringLiteral("Consideration"), [] { return tr("New consideration…"); },
                 [] { return tr("Correct the consideration…"); }, [] { return tr("End the consideration…"); },
                 [] { return tr("New consideration…"); }, [] { return tr("Correct…"); }, [] { return tr("End…"); }},
                {RecordKind::WorkConsideration, RecordKind::Code}, parent)
    , m_citizen(citizen)
    , m_rows(new RecordsOf<WorkConsideration>({}, this)) {
    table()->setTwoLineRows();
    begin(m_rows);
}

void ConsiderationsList::nameAll() {
    table()->setAccessibleName(tr("Considerations of the citizen"));
    table()->setEmptyText(tr("Nothing is entered yet. Write what work must mind and until when, or ask a hospital or a doctor "
                             "to describe it."));
    m_rows->setColumns(columns());
}

ChipText ConsiderationsList::stateOf(const WorkConsideration& consideration) const {
    const ConsiderationState state = context().workspace.considerations.stateOf(consideration);
    const QString label = considerationStateLabel(state);
    switch (state) {
    case ConsiderationState::Valid: return {label, Tone::Green, IconName::Check};
    case ConsiderationState::Lapsing:
    case ConsiderationState::Lapsed: return {label, Tone::Amber, IconName::Clock};
    case ConsiderationState::Ended:
    case ConsiderationState::Corrected: break;
    }
    return {label, Tone::Neutral, IconName::Clock};
}

QList<Column<WorkConsideration>> ConsiderationsList::columns() const {
    const Workspace& workspace = context().workspace;
    const auto about = [&workspace](const WorkConsideration& one) {
        return QStringLiteral("%1 · %2").arg(codeWord(workspace, QStringLiteral("consideration_area"), one.area),
                                             considerationTermLabel(one.term));
    };
    const auto author = [&workspace](const WorkConsideration& one) {
        const QString kind = codeWord(workspace, QStringLiteral("consideration_author"), one.author);
        return one.authorName.isEmpty() ? kind : one.authorName;
    };
    return {
        {.id = QStringLiteral("words"),
         .title = tr("What work must mind"),
         .text = [](const WorkConsideration& one) { return one.words; },
         .cell =
             [about, &workspace](const WorkConsideration& one) {
                 const bool isOver = !isMinded(one, workspace.clock.today());
                 return Cell{.text = one.words, .detail = about(one), .role = isOver ? TextRole::Muted : TextRole::Strong};
             }},
        {.id = QStringLiteral("until"),
         .title = tr("Until"),
         .text = untilWords,
         .cell = [](const WorkConsideration& one) { return Cell{.text = untilWords(one)}; },
         .width = considerationAuthorWidth,
         .leastWidth = considerationLeastWidth},
        {.id = QStringLiteral("state"),
         .title = tr("State"),
         .text = [this](const WorkConsideration& one) { return stateOf(one).text; },
         .cell =
             [this](const WorkConsideration& one) {
                 const ChipText chip = stateOf(one);
                 return Cell{.text = chip.text, .chip = chip.tone, .icon = chip.icon};
             },
         .width = considerationStateWidth},
        {.id = QStringLiteral("author"),
         .title = tr("Described by"),
         .text = author,
         .cell = [author](
                     const WorkConsideration& one) { return Cell{.text = author(one), .detail = formatDate(one.describedOn)}; },
         .width = considerationAuthorWidth,
         .leastWidth = considerationLeastWidth},
        {.id = QStringLiteral("source"),
         .title = tr("Document"),
         .text = [](const WorkConsideration& one) { return one.source; },
         .width = considerationAuthorWidth,
         .leastWidth = considerationLeastWidth},
    };
}

void ConsiderationsList::read() {
    m_rows->setSource(rowsOf<WorkConsideration>(context().workspace.considerations.forCitizen(m_citizen),
                                                [](const WorkConsideration& one) { return one.id.toString(); }));
}

bool ConsiderationsList::isOwn(int row) const {
    const auto one = m_rows->at(row);
    return one && one->end == ConsiderationEnd::Open;
}

void ConsiderationsList::openNew() {
    WorkConsideration consideration;
    consideration.citizen = m_citizen;
    consideration.describedOn = context().workspace.clock.today();
    openConsideration(this, context(), consideration);
}

void ConsiderationsList::openRow(int row) {
    if (const auto one = m_rows->at(row)) {
        openConsideration(this, context(), *one);
    }
}

void ConsiderationsList::removeRow(int row) {
    if (const auto one = m_rows->at(row)) {
        openConsiderationEnd(this, context(), *one);
    }
}

} // namespace brobygger
