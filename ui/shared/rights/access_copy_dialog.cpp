// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/rights/access_copy_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/page.h"
#include "ui/shared/rights/access_file.h"
#include "ui/shell/slice.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace brobygger {

namespace {
struct AccessCopyDialogWords {
    Q_DECLARE_TR_FUNCTIONS(AccessCopyDialog)
};

constexpr int rowsSeen = 14;

/// Every line with a tick; without it the line is left out.
QListWidget* lineList(const AccessCopy& copy) {
    auto* list = new QListWidget;
    list->setObjectName(QStringLiteral("accessLines"));
    list->setAccessibleName(AccessCopyDialogWords::tr("Lines of the copy"));
    list->setWordWrap(true);
    list->setMinimumHeight(list->fontMetrics().height() * rowsSeen);
    for (const AccessLine& line : copy.lines) {
        auto* item = new QListWidgetItem(QStringLiteral("%1\n%2").arg(line.section, line.text()), list);
        item->setData(Qt::UserRole, line.key);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    list->setCurrentRow(0);
    return list;
}

AccessOmissions omissionsOf(const QListWidget& list, const QString& reason) {
    AccessOmissions omissions;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() != Qt::Checked) {
            omissions.keys.insert(list.item(row)->data(Qt::UserRole).toString());
        }
    }
    omissions.reason = omissions.keys.isEmpty() ? QString() : reason.trimmed();
    return omissions;
}

QString introduction(const AccessCopy& copy) {
    const QString how =
        AccessCopyDialogWords::tr("Look the lines through. Take the tick from a line that is about others and not "
                                  "for the citizen to have; how many are left out stands in the copy.");
    return copy.isProtected ? how + QLatin1Char('\n') +
                                  AccessCopyDialogWords::tr("The address is protected: hand the copy over by hand or by safe "
                                                            "contact only.")
                            : how;
}

void review(QWidget* parent, PageContext& context, CitizenId citizen, const QString& path) {
    const AccessCopy copy = context.workspace.accessCopies.collect(citizen);
    auto* dialog =
        new FormDialog(AccessCopyDialogWords::tr("Access copy"), AccessCopyDialogWords::tr("Save the copy"), parent, 1);
    dialog->setObjectName(QStringLiteral("accessCopyDialog"));
    QLabel* what = makeLabel(introduction(copy), TextRole::Body);
    what->setWordWrap(true);
    dialog->form()->addWide(what);
    QListWidget* list = lineList(copy);
    dialog->form()->addWide(list);
    QLineEdit* reason = dialog->form()->line(QStringLiteral("reason"),
                                             AccessCopyDialogWords::tr("Why lines are left out (stands in the copy)"));
    dialog->onCheck([list, reason] {
        Problems problems;
        if (!omissionsOf(*list, {}).keys.isEmpty() && reason->text().trimmed().isEmpty()) {
            problems.error(QStringLiteral("reason"), AccessCopyDialogWords::tr("Write why lines are left out."));
        }
        return problems;
    });
    dialog->onSave([=, &context]() -> Result<void> {
        auto written = writeAccessCopy(context.workspace, citizen, copy, omissionsOf(*list, reason->text()), path);
        if (written) {
            messagesFor(parent)->tell(AccessCopyDialogWords::tr("The copy is saved as a file. The file is not encrypted."));
        }
        return written;
    });
    dialog->open();
}
} // namespace

void openAccessCopy(QWidget* parent, PageContext& context, CitizenId citizen) {
    context.ask.saveFile(parent, AccessCopyDialogWords::tr("Save the access copy"),
                         AccessCopyDialogWords::tr("Access copy") + QStringLiteral(".pdf"), QStringLiteral("PDF (*.pdf)"),
                         [=, &context](const QString& path) { review(parent, context, citizen, path); });
}

} // namespace brobygger
