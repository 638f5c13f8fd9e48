// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/merging/split_dialog.h"

#include "core/base/time/dates.h"
#include "core/security/audit_words.h"
#include "core/workspace/workspace.h"
#include "ui/citizens/merging/merge_words.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/page.h"
#include "ui/shell/slice.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>

namespace brobygger {

namespace {
struct SplitDialogWords {
    Q_DECLARE_TR_FUNCTIONS(SplitDialog)
};

void addLine(Form& form, const QString& sentence, TextRole role) {
    QLabel* label = makeLabel(sentence, role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    form.addWide(label);
}

QString laterInWords(const LaterRow& row) {
    QStringList parts{recordInWords(row.table)};
    if (row.madeAt.isValid()) {
        parts << formatDateTime(row.madeAt);
    }
    const QString what = parts.join(QStringLiteral(", "));
    return row.about.isEmpty() ? what : SplitDialogWords::tr("%1: %2").arg(what, row.about);
}

QString letterInWords(const LetterMeanwhile& letter) {
    QStringList parts{formatDate(letter.on), letter.title.isEmpty() ? recordInWords(letter.table) : letter.title,
                      letter.recipient};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void addWhatHappens(Form& form, const SplitPreview& preview, const QString& merged) {
    addLine(form,
            SplitDialogWords::tr("%n record(s) go back to %1, with what was entered since as a part of them.", nullptr,
                                 preview.goingBack)
                .arg(merged),
            TextRole::Body);
    QStringList parts;
    for (const MasterPart part : preview.changedSince) {
        parts << partInWords(part);
    }
    if (!parts.isEmpty()) {
        addLine(form,
                SplitDialogWords::tr("Changed since the merge, and left as it is: %1.").arg(parts.join(QStringLiteral(", "))),
                TextRole::Body);
    }
}

void addLetters(Form& form, const QList<LetterMeanwhile>& letters) {
    if (letters.isEmpty()) {
        return;
    }
    form.section(SplitDialogWords::tr("Sent while they were one"));
    addLine(
        form,
        SplitDialogWords::tr("Look whether one of these told somebody of the one what belongs to the other. That would be a "
                             "breach of security."),
        TextRole::Body);
    for (const LetterMeanwhile& letter : letters) {
        addLine(form, letterInWords(letter), TextRole::Body);
    }
}
} // namespace

void openSplitDialog(QWidget* page, PageContext& context, MergeId merge) {
    Workspace& workspace = context.workspace;
    const Result<SplitPreview> preview = workspace.merging.beforeSplit(merge);
    if (!preview) {
        if (MessageBar* messages = messagesFor(page)) {
            messages->fail(preview.error().message);
        }
        return;
    }
    const auto remaining = workspace.citizens.find(preview->merge.remaining);
    const auto merged = workspace.citizens.find(preview->merge.merged);
    if (!remaining || !merged) {
        return;
    }
    auto* dialog = new FormDialog(SplitDialogWords::tr("Take two records apart"), SplitDialogWords::tr("Take apart"), page, 1);
    dialog->setObjectName(QStringLiteral("splitDialog"));
    Form& form = *dialog->form();
    addLine(form, SplitDialogWords::tr("%1 and %2 are two persons again.").arg(whoInWords(*remaining), whoInWords(*merged)),
            TextRole::Strong);
    addWhatHappens(form, *preview, merged->fullName());
    QList<QCheckBox*> marks;
    if (!preview->toPlace.isEmpty()) {
        form.section(SplitDialogWords::tr("Entered after the merge"));
        addLine(form, SplitDialogWords::tr("Mark what belongs to %1; the rest stays.").arg(merged->fullName()),
                TextRole::Muted);
        for (qsizetype at = 0; at < preview->toPlace.size(); ++at) {
            marks << form.check(QStringLiteral("later%1").arg(at), laterInWords(preview->toPlace.at(at)));
        }
    }
    addLetters(form, preview->letters);
    const QString told = SplitDialogWords::tr("%1 and %2 are two again.").arg(remaining->fullName(), merged->fullName());
    dialog->onSave([&workspace, page, merge, marks, later = preview->toPlace, told]() -> Result<void> {
        SplitWish wish{merge, {}};
        for (qsizetype at = 0; at < marks.size(); ++at) {
            if (marks.at(at)->isChecked()) {
                wish.toMerged.append(later.at(at));
            }
        }
        const Result<Undo> done = workspace.merging.split(wish);
        if (!done) {
            return done.error();
        }
        forgetUndo(page);
        offerUndo(page, told, done);
        return {};
    });
    dialog->open();
}

} // namespace brobygger
