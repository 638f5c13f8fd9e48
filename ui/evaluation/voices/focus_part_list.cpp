// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/voices/focus_part_list.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/evaluation/voices/focus_group_dialog.h"
#include "ui/evaluation/voices/focus_words.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/record_table.h"

namespace brobygger {

namespace {
constexpr int consentWidth = 150;
constexpr int useWidth = 200;
constexpr int themeWidth = 200;
constexpr int whoWidth = 200;
constexpr int quoteThemeWidth = 150;

template <class Part> QString keyOfPart(const Part& part) { return part.id.toString(); }
} // namespace

void FocusPartList::setGroup(FocusGroupId group) {
    m_group = group;
    retranslate(); // what it says without rows depends on it
}

FocusParticipantList::FocusParticipantList(PageContext& pageContext, QWidget* parent)
    : FocusPartList(pageContext,
                    {QStringLiteral("focusParticipant"), QStringLiteral("FocusParticipant"),
                     [] { return tr("New participant…"); }, [] { return tr("Change the participant…"); },
                     [] { return tr("Remove the participant"); }},
                    {RecordKind::FocusParticipant, RecordKind::Citizen}, parent)
    , m_rows(new RecordsOf<FocusParticipant>({}, this)) {
    begin(m_rows);
}

void FocusParticipantList::nameAll() {
    table()->setAccessibleName(tr("Participants"));
    table()->setEmptyText(group().isValid() ? tr("Nobody is entered who took part.") : tr("Enter a focus group first."));
    m_rows->setColumns(columns());
}

QList<Column<FocusParticipant>> FocusParticipantList::columns() const {
    const Workspace& workspace = context().workspace;
    const auto consent = [](const FocusParticipant& participant) {
        return participant.consentedOn.isValid() ? formatDate(participant.consentedOn) : tr("not given");
    };
    return {
        {.id = QStringLiteral("who"),
         .title = tr("Who"),
         .text = [&workspace](const FocusParticipant& participant) { return focusParticipantWord(workspace, participant); }},
        {.id = QStringLiteral("consent"), .title = tr("Consent"), .text = consent, .width = consentWidth},
        {.id = QStringLiteral("use"),
         .title = tr("May be quoted"),
         .text = [](const FocusParticipant& participant) { return quoteUseWord(participant.allowedUse()); },
         .width = useWidth},
    };
}

void FocusParticipantList::read() {
    m_rows->setSource(
        rowsOf<FocusParticipant>(context().workspace.focusGroups.participants(group()), keyOfPart<FocusParticipant>));
}

void FocusParticipantList::openNew() {
    FocusParticipant participant;
    participant.group = group();
    openFocusParticipant(this, context(), participant);
}

void FocusParticipantList::openRow(int row) {
    if (const auto participant = m_rows->at(row)) {
        openFocusParticipant(this, context(), *participant);
    }
}

void FocusParticipantList::removeRow(int row) {
    if (const auto participant = m_rows->at(row)) {
        offerUndo(this, tr("%1 is removed.").arg(focusParticipantWord(context().workspace, *participant)),
                  context().workspace.focusGroups.remove(participant->id));
    }
}

FocusThemeList::FocusThemeList(PageContext& pageContext, QWidget* parent)
    : FocusPartList(pageContext,
                    {QStringLiteral("focusTheme"), QStringLiteral("FocusTheme"), [] { return tr("New theme…"); },
                     [] { return tr("Change the theme…"); }, [] { return tr("Remove the theme"); }},
                    {RecordKind::FocusTheme}, parent)
    , m_rows(new RecordsOf<FocusTheme>({}, this)) {
    begin(m_rows);
}

void FocusThemeList::nameAll() {
    table()->setAccessibleName(tr("Themes"));
    table()->setEmptyText(group().isValid() ? tr("No theme is entered.") : tr("Enter a focus group first."));
    m_rows->setColumns(columns());
}

QList<Column<FocusTheme>> FocusThemeList::columns() {
    return {
        {.id = QStringLiteral("name"),
         .title = tr("Theme"),
         .text = [](const FocusTheme& theme) { return theme.name; },
         .width = themeWidth},
        {.id = QStringLiteral("said"),
         .title = tr("What was said"),
         .text = [](const FocusTheme& theme) { return theme.said.simplified(); }},
    };
}

void FocusThemeList::read() {
    m_rows->setSource(rowsOf<FocusTheme>(context().workspace.focusGroups.themes(group()), keyOfPart<FocusTheme>));
}

void FocusThemeList::openNew() {
    FocusTheme theme;
    theme.group = group();
    openFocusTheme(this, context(), theme);
}

void FocusThemeList::openRow(int row) {
    if (const auto theme = m_rows->at(row)) {
        openFocusTheme(this, context(), *theme);
    }
}

void FocusThemeList::removeRow(int row) {
    if (const auto theme = m_rows->at(row)) {
        offerUndo(this, tr("The theme \"%1\" is removed.").arg(theme->name), context().workspace.focusGroups.remove(theme->id));
    }
}

FocusQuoteList::FocusQuoteList(PageContext& pageContext, QWidget* parent)
    : FocusPartList(pageContext,
                    {QStringLiteral("focusQuote"), QStringLiteral("FocusQuote"), [] { return tr("New quote…"); },
                     [] { return tr("Change the quote…"); }, [] { return tr("Remove the quote"); }},
                    {RecordKind::FocusQuote, RecordKind::FocusParticipant, RecordKind::FocusTheme, RecordKind::Citizen}, parent)
    , m_rows(new RecordsOf<FocusQuote>({}, this)) {
    begin(m_rows);
}

void FocusQuoteList::nameAll() {
    table()->setAccessibleName(tr("Quotes"));
    table()->setEmptyText(group().isValid() ? tr("No quote is entered.") : tr("Enter a focus group first."));
    m_rows->setColumns(columns());
}

QList<Column<FocusQuote>> FocusQuoteList::columns() const {
    const Workspace& workspace = context().workspace;
    const FocusGroups& groups = workspace.focusGroups;
    const auto who = [&workspace, &groups](const FocusQuote& quote) {
        const auto participant = groups.find(quote.participant);
        return participant ? focusParticipantWord(workspace, *participant) : tr("not known");
    };
    const auto theme = [&groups](const FocusQuote& quote) {
        const auto found = groups.find(quote.theme);
        return found ? found->name : QString();
    };
    const auto use = [&groups](const FocusQuote& quote) {
        return quoteUseWord(allowedUse(quote, groups.participants(quote.group)));
    };
    return {
        {.id = QStringLiteral("text"),
         .title = tr("Quote"),
         .text = [](const FocusQuote& quote) { return quote.text.simplified(); }},
        {.id = QStringLiteral("who"), .title = tr("Said by"), .text = who, .width = whoWidth},
        {.id = QStringLiteral("theme"), .title = tr("Theme"), .text = theme, .width = quoteThemeWidth},
        {.id = QStringLiteral("use"), .title = tr("May be quoted"), .text = use, .width = useWidth},
    };
}

void FocusQuoteList::read() {
    m_rows->setSource(rowsOf<FocusQuote>(context().workspace.focusGroups.quotes(group()), keyOfPart<FocusQuote>));
}

void FocusQuoteList::openNew() {
    FocusQuote quote;
    quote.group = group();
    openFocusQuote(this, context(), quote);
}

void FocusQuoteList::openRow(int row) {
    if (const auto quote = m_rows->at(row)) {
        openFocusQuote(this, context(), *quote);
    }
}

void FocusQuoteList::removeRow(int row) {
    if (const auto quote = m_rows->at(row)) {
        offerUndo(this, tr("The quote is removed."), context().workspace.focusGroups.remove(quote->id));
    }
}

} // namespace brobygger
