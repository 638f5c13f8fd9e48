// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/voices/focus_group_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/evaluation/voices/focus_words.h"
#include "ui/shared/citizens/citizen_field.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
struct FocusDialogWords {
    Q_DECLARE_TR_FUNCTIONS(FocusGroupDialog)
};

constexpr int guideLines = 6;
constexpr int saidLines = 6;
constexpr int quoteLines = 4;

/// The draft of a part: which kind, of which group, which one; 0 for a new one.
template <class Part> QString partDraft(const char* kind, const Part& part) {
    return QStringLiteral("%1/%2/%3").arg(QLatin1String(kind), part.group.toString(), part.id.toString());
}

/// Saves a focus group or what belongs to one; `entered` is told of a new one.
template <class Record> Result<void> saveFocus(const QWidget* parent, Workspace& workspace, const Record& record,
                                               const QString& told, const std::function<void(Id<Record>)>& entered = {}) {
    FocusGroups& groups = workspace.focusGroups;
    const auto enter = [&groups, &entered](const Record& typed) {
        auto added = groups.add(typed);
        if (added && entered) {
            entered(added->id);
        }
        return added;
    };
    return saveEntry(parent, record, told, enter, [&groups](const Record& changed) { return groups.change(changed); });
}

FormDialog* focusDialog(QWidget* parent, const char* name, const QString& title, int columns) {
    auto* dialog = new FormDialog(title, FocusDialogWords::tr("Save"), parent, columns);
    dialog->setObjectName(QLatin1String(name));
    return dialog;
}

void addFocusCitizen(Form& form, RecordFields<FocusParticipant>& fields, const Workspace& workspace) {
    auto* citizen = new CitizenField(workspace.citizens);
    citizen->setObjectName(QStringLiteral("citizenField"));
    form.add(QStringLiteral("citizen"), FocusDialogWords::tr("Citizen"), citizen);
    fields.bindPart<&FocusParticipant::citizen>([citizen] { return citizen->citizen(); },
                                                [citizen](CitizenId id) { citizen->setCitizen(id); });
    fields.require([citizen](Problems& problems) {
        if (citizen->isUnclear()) {
            problems.error(QStringLiteral("citizen"),
                           FocusDialogWords::tr("Choose the citizen from the list, or empty the field."));
        }
    });
}

QList<Choice> participantChoices(const Workspace& workspace, FocusGroupId group) {
    QList<Choice> choices{{FocusDialogWords::tr("not known"), QString()}};
    for (const FocusParticipant& participant : workspace.focusGroups.participants(group)) {
        choices.append({focusParticipantWord(workspace, participant), participant.id.toString()});
    }
    return choices;
}

QList<Choice> themeChoices(const Workspace& workspace, FocusGroupId group) {
    QList<Choice> choices{{FocusDialogWords::tr("none"), QString()}};
    for (const FocusTheme& theme : workspace.focusGroups.themes(group)) {
        choices.append({theme.name, theme.id.toString()});
    }
    return choices;
}

/// A choice of one record among those of the group.
template <auto member, class PartId> QComboBox* idChoice(Form& form, RecordFields<FocusQuote>& fields, const char* name,
                                                         const QString& label, const QList<Choice>& choices) {
    QComboBox* combo = form.combo(QLatin1String(name), label, choices);
    fields.bindPart<member>([combo] { return PartId::fromString(combo->currentData().toString()); },
                            [combo](PartId id) { choose(combo, id.isValid() ? id.toString() : QString()); });
    return combo;
}

void addQuoteFields(Form& form, RecordFields<FocusQuote>& fields, const Workspace& workspace, FocusGroupId group) {
    fields.text<&FocusQuote::text>("text", FocusDialogWords::tr("Quote"), quoteLines, FieldNeed::Required);
    form.setHelp(QStringLiteral("text"), FocusDialogWords::tr("Word for word, and nobody's name in it."));
    QComboBox* participant = idChoice<&FocusQuote::participant, FocusParticipantId>(
        form, fields, "participant", FocusDialogWords::tr("Said by"), participantChoices(workspace, group));
    idChoice<&FocusQuote::theme, FocusThemeId>(form, fields, "theme", FocusDialogWords::tr("Theme"),
                                               themeChoices(workspace, group));
    const auto explain = [&form, &workspace, group, participant] {
        FocusQuote quote;
        quote.participant = FocusParticipantId::fromString(participant->currentData().toString());
        const QuoteUse use = allowedUse(quote, workspace.focusGroups.participants(group));
        form.setHelp(QStringLiteral("participant"), quotePlaceSentence(use));
    };
    QObject::connect(participant, &QComboBox::currentIndexChanged, &form, explain);
    explain();
}
} // namespace

void openFocusGroup(QWidget* parent, PageContext& context, const std::optional<FocusGroup>& group,
                    const std::function<void(FocusGroupId)>& entered) {
    Workspace& workspace = context.workspace;
    FocusGroup shown = group.value_or(FocusGroup());
    if (!group) {
        shown.day = workspace.clock.today();
    }
    FormDialog* dialog =
        focusDialog(parent, "focusGroupDialog",
                    group ? FocusDialogWords::tr("Change the focus group") : FocusDialogWords::tr("New focus group"), 2);
    const auto fields = std::make_shared<RecordFields<FocusGroup>>(*dialog->form());
    fields->date<&FocusGroup::day>("day", FocusDialogWords::tr("Day"), workspace.clock, FieldNeed::Required);
    fields->line<&FocusGroup::title>("title", FocusDialogWords::tr("Occasion"), FieldNeed::Required);
    fields->line<&FocusGroup::moderator>("moderator", FocusDialogWords::tr("Moderator"));
    fields->line<&FocusGroup::place>("place", FocusDialogWords::tr("Place"));
    fields->text<&FocusGroup::guide>("guide", FocusDialogWords::tr("Guide: what is asked"), guideLines);
    joinEntry(
        dialog, fields, shown, [&workspace, id = shown.id] { return workspace.focusGroups.find(id); },
        [parent, &workspace, entered](const FocusGroup& typed) {
            return saveFocus(parent, workspace, typed,
                             FocusDialogWords::tr("The focus group \"%1\" is there.").arg(typed.title.simplified()), entered);
        });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("focus-group/") + shown.id.toString(), {},
                                 [=, &context] { openFocusGroup(parent, context, group, entered); }));
    dialog->open();
}

void openFocusParticipant(QWidget* parent, PageContext& context, const FocusParticipant& participant) {
    Workspace& workspace = context.workspace;
    FormDialog* dialog = focusDialog(
        parent, "focusParticipantDialog",
        participant.id.isValid() ? FocusDialogWords::tr("Change the participant") : FocusDialogWords::tr("New participant"), 1);
    Form& form = *dialog->form();
    const auto fields = std::make_shared<RecordFields<FocusParticipant>>(form);
    addFocusCitizen(form, *fields, workspace);
    fields->line<&FocusParticipant::role>("role", FocusDialogWords::tr("Role"));
    form.setHelp(QStringLiteral("role"), FocusDialogWords::tr("A relative, a nurse: of others than citizens never a name."));
    fields->date<&FocusParticipant::consentedOn>("consentedOn", FocusDialogWords::tr("Consent to taking part given on"),
                                                 workspace.clock);
    fields->choice<&FocusParticipant::quoteUse>("quoteUse", FocusDialogWords::tr("May be quoted"), quoteUseChoices());
    joinEntry(
        dialog, fields, participant, [&workspace, id = participant.id] { return workspace.focusGroups.find(id); },
        [parent, &workspace](const FocusParticipant& typed) {
            return saveFocus(parent, workspace, typed,
                             FocusDialogWords::tr("%1 took part.").arg(focusParticipantWord(workspace, typed)));
        });
    dialog->setDraft(draftKeeper(workspace, partDraft("focus-participant", participant), {},
                                 [=, &context] { openFocusParticipant(parent, context, participant); }));
    dialog->open();
}

void openFocusTheme(QWidget* parent, PageContext& context, const FocusTheme& theme) {
    Workspace& workspace = context.workspace;
    FormDialog* dialog =
        focusDialog(parent, "focusThemeDialog",
                    theme.id.isValid() ? FocusDialogWords::tr("Change the theme") : FocusDialogWords::tr("New theme"), 1);
    Form& form = *dialog->form();
    const auto fields = std::make_shared<RecordFields<FocusTheme>>(form);
    fields->line<&FocusTheme::name>("name", FocusDialogWords::tr("Theme"), FieldNeed::Required);
    fields->text<&FocusTheme::said>("said", FocusDialogWords::tr("What was said"), saidLines);
    form.setHelp(QStringLiteral("said"), FocusDialogWords::tr("Stands in the working view only."));
    joinEntry(
        dialog, fields, theme, [&workspace, id = theme.id] { return workspace.focusGroups.find(id); },
        [parent, &workspace](const FocusTheme& typed) {
            return saveFocus(parent, workspace, typed,
                             FocusDialogWords::tr("The theme \"%1\" is there.").arg(typed.name.simplified()));
        });
    dialog->setDraft(
        draftKeeper(workspace, partDraft("focus-theme", theme), {}, [=, &context] { openFocusTheme(parent, context, theme); }));
    dialog->open();
}

void openFocusQuote(QWidget* parent, PageContext& context, const FocusQuote& quote) {
    Workspace& workspace = context.workspace;
    FormDialog* dialog =
        focusDialog(parent, "focusQuoteDialog",
                    quote.id.isValid() ? FocusDialogWords::tr("Change the quote") : FocusDialogWords::tr("New quote"), 1);
    const auto fields = std::make_shared<RecordFields<FocusQuote>>(*dialog->form());
    addQuoteFields(*dialog->form(), *fields, workspace, quote.group);
    joinEntry(
        dialog, fields, quote, [&workspace, id = quote.id] { return workspace.focusGroups.find(id); },
        [parent, &workspace](const FocusQuote& typed) {
            return saveFocus(parent, workspace, typed, FocusDialogWords::tr("The quote is there."));
        });
    dialog->setDraft(
        draftKeeper(workspace, partDraft("focus-quote", quote), {}, [=, &context] { openFocusQuote(parent, context, quote); }));
    dialog->open();
}

} // namespace brobygger
