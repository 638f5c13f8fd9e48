// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/voices/focus_group_list.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/evaluation/voices/focus_group_dialog.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/record_table.h"

namespace brobygger {

namespace {
constexpr int focusDayWidth = 110;
constexpr int focusCountWidth = 100;

/// How many there are of something that belongs to a group.
template <class CountOf> Column<FocusGroup> countColumn(const char* id, const QString& title, CountOf countOf) {
    return {.id = QLatin1String(id),
            .title = title,
            .text = [countOf](const FocusGroup& group) { return QString::number(countOf(group.id)); },
            .alignment = Qt::AlignRight,
            .width = focusCountWidth};
}
} // namespace

FocusGroupList::FocusGroupList(PageContext& pageContext, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("focusGroup"), QStringLiteral("FocusGroup"), [] { return tr("New focus group…"); },
                 [] { return tr("Change the focus group…"); }, [] { return tr("Remove the focus group"); }},
                {RecordKind::FocusGroup, RecordKind::FocusParticipant, RecordKind::FocusTheme, RecordKind::FocusQuote}, parent)
    , m_rows(new RecordsOf<FocusGroup>({}, this)) {
    connect(table(), &RecordTable::currentRowChanged, this, &FocusGroupList::groupChosen);
    begin(m_rows);
}

FocusGroupId FocusGroupList::currentGroup() const {
    const auto group = m_rows->at(table()->currentRow());
    return group ? group->id : FocusGroupId();
}

void FocusGroupList::nameAll() {
    table()->setAccessibleName(tr("Focus groups"));
    table()->setEmptyText(tr("No focus group is entered. Begin with the day, the occasion and what is asked."));
    m_rows->setColumns(columns());
}

QList<Column<FocusGroup>> FocusGroupList::columns() const {
    const FocusGroups& groups = context().workspace.focusGroups;
    return {
        {.id = QStringLiteral("day"),
         .title = tr("Day"),
         .text = [](const FocusGroup& group) { return formatDate(group.day); },
         .width = focusDayWidth},
        {.id = QStringLiteral("title"), .title = tr("Occasion"), .text = [](const FocusGroup& group) { return group.title; }},
        {.id = QStringLiteral("moderator"),
         .title = tr("Moderator"),
         .text = [](const FocusGroup& group) { return group.moderator; }},
        {.id = QStringLiteral("place"), .title = tr("Place"), .text = [](const FocusGroup& group) { return group.place; }},
        countColumn("participants", tr("Participants"), [&groups](FocusGroupId id) { return groups.participants(id).size(); }),
        countColumn("quotes", tr("Quotes"), [&groups](FocusGroupId id) { return groups.quotes(id).size(); }),
    };
}

void FocusGroupList::read() {
    m_rows->setSource(
        rowsOf<FocusGroup>(context().workspace.focusGroups.all(), [](const FocusGroup& group) { return group.id.toString(); }));
}

void FocusGroupList::openNew() {
    // What is entered next belongs to it.
    openFocusGroup(this, context(), std::nullopt, [this](FocusGroupId entered) { select(entered.toString()); });
}

void FocusGroupList::openRow(int row) {
    if (const auto group = m_rows->at(row)) {
        openFocusGroup(this, context(), *group);
    }
}

void FocusGroupList::removeRow(int row) {
    if (const auto group = m_rows->at(row)) {
        offerUndo(this, tr("The focus group \"%1\" is removed with everything in it.").arg(group->title),
                  context().workspace.focusGroups.remove(group->id));
    }
}

} // namespace brobygger
