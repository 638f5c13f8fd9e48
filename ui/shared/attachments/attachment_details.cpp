// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/attachments/attachment_details.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/record_fields.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <memory>

namespace brobygger {

namespace {
struct AttachmentDetailsWords {
    Q_DECLARE_TR_FUNCTIONS(AttachmentDetails)
};

using KindChecks = QList<std::pair<QString, QCheckBox*>>;

QStringList tickedKinds(const KindChecks& checks) {
    QStringList kinds;
    for (const auto& [code, check] : checks) {
        if (check->isChecked()) {
            kinds.append(code);
        }
    }
    return kinds;
}

void addAttachmentKinds(FormDialog* dialog, RecordFields<Attachment>& fields, const Workspace& workspace) {
    auto* box = new QWidget;
    box->setObjectName(QStringLiteral("attachmentKindsBox"));
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    KindChecks checks;
    for (const Choice& kind : codeChoices(workspace, QStringLiteral("information_kind"))) {
        auto* check = new QCheckBox(kind.label);
        check->setObjectName(kind.value.toString() + QStringLiteral("AttachedCheck"));
        const int position = static_cast<int>(checks.size());
        grid->addWidget(check, position / 2, position % 2, Qt::AlignLeft);
        checks.append({kind.value.toString(), check});
    }
    QCheckBox* first = checks.isEmpty() ? nullptr : checks.first().second;
    box->setFocusProxy(first);
    dialog->form()->add(QStringLiteral("kinds"), AttachmentDetailsWords::tr("What it tells of the citizen"), box,
                        FieldNeed::Optional, FieldWidth::Full);
    if (first) {
        first->setAccessibleName(first->text()); // the form names it after the whole group
    }
    fields.bindPart<&Attachment::kinds>([checks] { return tickedKinds(checks); },
                                        [checks](const QStringList& kinds) {
                                            for (const auto& [code, check] : checks) {
                                                check->setChecked(kinds.contains(code));
                                            }
                                        });
}

void addPhotographNote(FormDialog* dialog) {
    QLabel* note =
        makeLabel(AttachmentDetailsWords::tr("A photograph of a person needs that person's consent."), TextRole::Muted);
    note->setWordWrap(true);
    dialog->form()->addWide(note);
}
} // namespace

void openAttachmentDetails(QWidget* inside, PageContext& context, const Attachment& attachment) {
    Workspace& workspace = context.workspace;
    auto* dialog =
        new FormDialog(AttachmentDetailsWords::tr("About the attached file"), AttachmentDetailsWords::tr("Save"), inside);
    dialog->setObjectName(QStringLiteral("attachmentDetailsDialog"));
    const auto fields = std::make_shared<RecordFields<Attachment>>(*dialog->form());
    fields->line<&Attachment::title>("title", AttachmentDetailsWords::tr("What the file is"), FieldNeed::Required);
    fields->line<&Attachment::source>("source", AttachmentDetailsWords::tr("From whom it comes"));
    fields->date<&Attachment::datedOn>("datedOn", AttachmentDetailsWords::tr("The day it is of"), workspace.clock);
    addAttachmentKinds(dialog, *fields, workspace);
    if (attachment.type != AttachmentType::Pdf && attachment.type != AttachmentType::Text) {
        addPhotographNote(dialog);
    }
    fields->show(attachment);
    dialog->onCheck([fields, attachment, &workspace] { return check(fields->typed(attachment), workspace.clock.today()); });
    dialog->onSave([fields, attachment, &workspace, page = QPointer<QWidget>(inside)]() -> Result<void> {
        const auto changed = workspace.attachments.change(fields->typed(attachment));
        if (!changed) {
            return changed.error();
        }
        offerUndo(page, AttachmentDetailsWords::tr("What is told about the file is changed."), changed);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("attachment/") + attachment.id.toString(), attachment.citizen,
                                 [=, &context] { openAttachmentDetails(inside, context, attachment); }));
    dialog->open();
}

} // namespace brobygger
