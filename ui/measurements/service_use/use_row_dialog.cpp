// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/service_use/use_row_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/measurements/service_use/typed_use.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct UseRowDialogWords {
    Q_DECLARE_TR_FUNCTIONS(UseRowDialog)
};

using UseFields = RecordFields<ServiceUse>;

/// The values of an enum as entries of a box.
template <class Value> QList<Choice> choicesOf(const QList<Value>& values, QString (*labelOf)(Value)) {
    QList<Choice> choices;
    for (const Value value : values) {
        choices.append({labelOf(value), static_cast<int>(value)});
    }
    return choices;
}

/// How often, in words or numbers; "?" leaves it open, which the certainty then has to say.
void addNumber(Form& form, UseFields& fields) {
    QLineEdit* edit = form.line(QStringLiteral("number"), UseRowDialogWords::tr("How often"));
    fields.bind([edit] { return edit->text().trimmed(); },
                [edit](const ServiceUse& use) { edit->setText(use.number ? QString::number(*use.number) : QString()); },
                [edit](ServiceUse& use) { use.number = readUse(edit->text()).number; });
    fields.require([edit](Problems& problems) {
        if (!readUse(edit->text()).isReadable) {
            problems.error(QStringLiteral("number"), wrongNumber(std::nullopt, UseCertainty::Known));
        }
    });
}

void addUseFields(Form& form, UseFields& fields, const Workspace& workspace, const ServiceUse& use) {
    fields.choice<&ServiceUse::kind>(
        "kind", UseRowDialogWords::tr("Service"),
        codeChoices(workspace, QStringLiteral("service_kind"), UseRowDialogWords::tr("Choose"), use.kind), FieldNeed::Required);
    addNumber(form, fields);
    fields.date<&ServiceUse::from>("from", UseRowDialogWords::tr("From"), workspace.clock, FieldNeed::Required);
    fields.date<&ServiceUse::to>("to", UseRowDialogWords::tr("To, included"), workspace.clock, FieldNeed::Required);
    // The weakest source and the best certainty would be chosen by nobody: a new row asks for both.
    const FieldNeed need = FieldNeed::Required;
    fields.choice<&ServiceUse::source>("source", UseRowDialogWords::tr("Where it is known from"),
                                       choicesOf(useSources(), useSourceLabel), need);
    fields.choice<&ServiceUse::certainty>("certainty", UseRowDialogWords::tr("How sure it is"),
                                          choicesOf(useCertainties(), useCertaintyLabel), need);
    form.setHelp(QStringLiteral("number"),
                 UseRowDialogWords::tr("0 for not at all; empty where it was asked and nobody knows."));
}

/// Another row of the same service that has days in common is no error, and is told while one writes.
void showDoubts(FormDialog* dialog, const std::shared_ptr<UseFields>& fields, const Workspace& workspace,
                const ServiceUse& use) {
    Form* form = dialog->form();
    const auto tell = [form, fields, &workspace, use] {
        const ServiceUse typed = fields->typed(use);
        Problems hints;
        for (const Problem& problem : doubts(typed, workspace.serviceUses.forCitizen(use.citizen)).list()) {
            hints.hint(problem.field, problem.message);
        }
        form->clearProblem(QStringLiteral("from"));
        form->markProblems(hints);
    };
    for (const char* name : {"from", "to"}) {
        auto* date = qobject_cast<DateField*>(form->field(QLatin1String(name)));
        QObject::connect(date, &DateField::dateChanged, form, tell);
    }
    for (const char* name : {"kind", "source"}) {
        auto* box = qobject_cast<QComboBox*>(form->field(QLatin1String(name)));
        QObject::connect(box, &QComboBox::currentIndexChanged, form, tell);
    }
}

Result<void> saveUse(const QWidget* page, Workspace& workspace, const ServiceUse& use) {
    const QString told = UseRowDialogWords::tr("Saved: %1.").arg(codeWord(workspace, QStringLiteral("service_kind"), use.kind));
    ServiceUses& uses = workspace.serviceUses;
    return saveEntry(
        page, use, told, [&uses](const ServiceUse& entered) { return uses.add(entered); },
        [&uses](const ServiceUse& changed) { return uses.change(changed); });
}

QString draftNameOf(const ServiceUse& use) {
    return use.id.isValid() ? QStringLiteral("use-row-change/") + use.id.toString()
                            : QStringLiteral("use-row/") + use.citizen.toString();
}
} // namespace

void openUseRow(QWidget* parent, PageContext& context, const ServiceUse& use) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(use.id.isValid() ? UseRowDialogWords::tr("Change the row of service use")
                                                   : UseRowDialogWords::tr("New row of service use"),
                                  UseRowDialogWords::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("useRowDialog"));
    const auto fields = std::make_shared<UseFields>(*dialog->form());
    addUseFields(*dialog->form(), *fields, workspace, use);
    joinEntry(
        dialog, fields, use, [&workspace, id = use.id] { return workspace.serviceUses.find(id); },
        [parent, &workspace](const ServiceUse& typed) { return saveUse(parent, workspace, typed); });
    if (!use.id.isValid()) {
        for (const char* name : {"source", "certainty"}) {
            qobject_cast<QComboBox*>(dialog->form()->field(QLatin1String(name)))->setCurrentIndex(0);
        }
    }
    showDoubts(dialog, fields, workspace, use);
    dialog->setDraft(
        draftKeeper(workspace, draftNameOf(use), use.citizen, [=, &context] { openUseRow(parent, context, use); }));
    dialog->open();
}

} // namespace brobygger
