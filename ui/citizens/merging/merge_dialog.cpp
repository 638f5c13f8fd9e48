// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/merging/merge_dialog.h"

#include "core/merging/merge_rules.h"
#include "core/workspace/workspace.h"
#include "ui/citizens/merging/master_choice.h"
#include "ui/citizens/merging/merge_words.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/citizens/citizen_field.h"
#include "ui/shell/slice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace brobygger {

namespace {
constexpr int mergeDialogWidth = 820; // two records beside each other

struct MergeDialogWords {
    Q_DECLARE_TR_FUNCTIONS(MergeDialog)
};

void addWide(Form& form, const QString& sentence, TextRole role = TextRole::Muted) {
    QLabel* label = makeLabel(sentence, role);
    label->setWordWrap(true);
    form.addWide(label);
}

bool hasOpenCourse(const Workspace& workspace, CitizenId citizen) { return workspace.courses.current(citizen).has_value(); }
} // namespace

void openMergeDialog(QWidget* page, PageContext& context, CitizenId one, CitizenId other,
                     const std::function<void(CitizenId)>& done) {
    Workspace& workspace = context.workspace;
    const auto first = workspace.citizens.find(one);
    const auto second = workspace.citizens.find(other);
    if (!first || !second) {
        return;
    }
    auto* dialog = new FormDialog(MergeDialogWords::tr("Two records of one person"), MergeDialogWords::tr("Merge"), page, 1);
    dialog->setObjectName(QStringLiteral("mergeDialog"));
    Form& form = *dialog->form();
    addWide(form,
            MergeDialogWords::tr("Everything of both stands under the record that remains. Consents hold for what they named "
                                 "and no more. The other record stays whole, out of every list, and the two can be "
                                 "taken apart again."));
    if (hasOpenCourse(workspace, one) && hasOpenCourse(workspace, other)) {
        addWide(form, MergeDialogWords::tr("Both have an open course. Close one of them afterwards."), TextRole::Body);
    }
    QComboBox* remains = form.combo(QStringLiteral("remaining"), MergeDialogWords::tr("The record that remains"),
                                    {{whoInWords(*first), first->id.toString()}, {whoInWords(*second), second->id.toString()}});
    choose(remains, first->id.toString());
    auto* choice = new MasterChoice(workspace, *first, *second);
    form.addWide(choice);
    QLineEdit* reason = nullptr;
    if (needsReason(*first, *second)) {
        reason = form.line(QStringLiteral("reason"), MergeDialogWords::tr("Why they are one person"), FieldNeed::Required);
        form.setHelp(QStringLiteral("reason"), MergeDialogWords::tr("The CPR numbers differ."));
    }
    dialog->onSave([&workspace, page, remains, choice, reason, first = *first, second = *second, done]() -> Result<void> {
        const bool isFirst = remains->currentData().toString() == first.id.toString();
        const Citizen& stays = isFirst ? first : second;
        const Citizen& goes = isFirst ? second : first;
        const auto merged = workspace.merging.merge(
            {stays.id, goes.id, choice->fromMerged(stays.id), reason != nullptr ? reason->text() : QString()});
        if (!merged) {
            return merged.error();
        }
        forgetUndo(page); // what was taken out of the other record would come back under it, on no list
        offerUndo(page, MergeDialogWords::tr("%1 and %2 are one person now.").arg(stays.fullName(), goes.fullName()),
                  Result<Undo>(merged->undo));
        if (done) {
            done(stays.id);
        }
        return {};
    });
    dialog->resize(mergeDialogWidth, dialog->height());
    dialog->open();
    remains->setFocus();
}

void openMergeWithDialog(QWidget* page, PageContext& context, CitizenId citizen, const std::function<void(CitizenId)>& done) {
    const auto person = context.workspace.citizens.find(citizen);
    if (!person) {
        return;
    }
    auto* dialog =
        new FormDialog(MergeDialogWords::tr("Merge with another record"), MergeDialogWords::tr("Compare the two…"), page, 1);
    dialog->setObjectName(QStringLiteral("mergeWithDialog"));
    auto* other = new CitizenField(context.workspace.citizens);
    other->setObjectName(QStringLiteral("otherField"));
    dialog->form()->add(QStringLiteral("other"), MergeDialogWords::tr("Who is the same person as %1?").arg(person->fullName()),
                        other, FieldNeed::Required);
    dialog->onSave([page = QPointer<QWidget>(page), &context, citizen, other, done]() -> Result<void> {
        Problems problems;
        if (!other->citizen().isValid() || other->citizen() == citizen) {
            problems.error(QStringLiteral("other"), MergeDialogWords::tr("Choose the other record of the same person."));
            return invalid(problems);
        }
        // When this one has closed, so that the next one stands over the page.
        QTimer::singleShot(0, page, [page, &context, citizen, chosen = other->citizen(), done] {
            openMergeDialog(page, context, citizen, chosen, done);
        });
        return {};
    });
    dialog->open();
    other->setFocus();
}

} // namespace brobygger
