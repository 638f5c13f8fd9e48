// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/entering/tally_dialog.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
struct TallyDialogWords {
    Q_DECLARE_TR_FUNCTIONS(TallyDialog)
};

constexpr int monthsOffered = 48;

using TallyFields = RecordFields<RefusalTally>;

QDate monthOf(QDate day) { return QDate(day.year(), day.month(), 1); }

/// The running month and those before it, with the one a tally has already.
QList<Choice> monthChoices(QDate today, QDate kept) {
    QList<Choice> choices;
    for (int back = 0; back < monthsOffered; ++back) {
        const QDate month = monthOf(today).addMonths(-back);
        choices.append({formatMonth(month), isoDate(month)});
    }
    if (kept.isValid() && kept < monthOf(today).addMonths(1 - monthsOffered)) {
        choices.append({formatMonth(kept), isoDate(kept)});
    }
    return choices;
}

QList<Choice> sexChoices() {
    QList<Choice> choices{{TallyDialogWords::tr("not known"), QString()}};
    for (const char* sex : {"female", "male", "other"}) {
        const QString code = QLatin1String(sex);
        choices.append({tallySexWord(code), code});
    }
    return choices;
}

QList<Choice> ageChoices() {
    QList<Choice> choices{{TallyDialogWords::tr("not known"), QString()}};
    for (const QString& group : ageGroups()) {
        choices.append({group, group});
    }
    return choices;
}

void addTallyFields(Form& form, TallyFields& fields, const Workspace& workspace, const RefusalTally& tally) {
    QComboBox* month = form.combo(QStringLiteral("month"), TallyDialogWords::tr("Month"),
                                  monthChoices(workspace.clock.today(), tally.month), FieldNeed::Required);
    fields.bindPart<&RefusalTally::month>([month] { return fromIsoDate(month->currentData().toString()); },
                                          [month](QDate first) { choose(month, isoDate(first)); });
    wholeLine<&RefusalTally::number>(fields, form, "number", TallyDialogWords::tr("How many said no"));
    fields.choice<&RefusalTally::reason>(
        "reason", TallyDialogWords::tr("Why they said no"),
        codeChoices(workspace, QStringLiteral("participation_no"), TallyDialogWords::tr("not known"), tally.reason));
    fields.choice<&RefusalTally::sex>("sex", TallyDialogWords::tr("Sex"), sexChoices());
    fields.choice<&RefusalTally::ageGroup>("ageGroup", TallyDialogWords::tr("Age"), ageChoices());
    fields.line<&RefusalTally::clinic>("clinic", TallyDialogWords::tr("Clinic that suggested them"));
    form.setHelp(QStringLiteral("number"), TallyDialogWords::tr("Only those who are not registered, and nobody's name."));
}

std::optional<RefusalTally> tallyNow(const Workspace& workspace, RefusalTallyId id) {
    const QList<RefusalTally> all = workspace.refusalTallies.all();
    const auto found = std::find_if(all.cbegin(), all.cend(), [id](const RefusalTally& tally) { return tally.id == id; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

Result<void> saveTally(const QWidget* parent, Workspace& workspace, const RefusalTally& tally) {
    RefusalTallies& tallies = workspace.refusalTallies;
    return saveEntry(
        parent, tally,
        TallyDialogWords::tr("%n said no in %1 without being registered.", "", tally.number).arg(formatMonth(tally.month)),
        [&tallies](const RefusalTally& entered) { return tallies.add(entered); },
        [&tallies](const RefusalTally& changed) { return tallies.change(changed); });
}
} // namespace

QString tallySexWord(const QString& sex) {
    if (sex == QLatin1String("female")) {
        return TallyDialogWords::tr("woman");
    }
    if (sex == QLatin1String("male")) {
        return TallyDialogWords::tr("man");
    }
    return sex.isEmpty() ? QString() : TallyDialogWords::tr("other sex");
}

void openTally(QWidget* parent, PageContext& context, const std::optional<RefusalTally>& tally) {
    Workspace& workspace = context.workspace;
    RefusalTally shown = tally.value_or(RefusalTally());
    if (!tally) {
        shown.month = monthOf(workspace.clock.today()).addMonths(-1);
    }
    auto* dialog = new FormDialog(tally ? TallyDialogWords::tr("Change the number of refusals")
                                        : TallyDialogWords::tr("Said no without being registered"),
                                  TallyDialogWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("tallyDialog"));
    const auto fields = std::make_shared<TallyFields>(*dialog->form());
    addTallyFields(*dialog->form(), *fields, workspace, shown);
    joinEntry(
        dialog, fields, shown, [&workspace, id = shown.id] { return tallyNow(workspace, id); },
        [parent, &workspace](const RefusalTally& typed) { return saveTally(parent, workspace, typed); });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("tally/") + shown.id.toString(), {},
                                 [=, &context] { openTally(parent, context, tally); }));
    dialog->open();
}

} // namespace brobygger
