// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/handover_panel.h"

#include "core/workspace/workspace.h"
#include "ui/citizens/handover_sheet.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/progress_panel.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/page.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPrinter>

namespace brobygger {

HandoverPanel::HandoverPanel(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_progress(new ProgressPanel) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress);
    hide();
    connect(m_progress, &ProgressPanel::cancelled, this, [this] {
        if (m_task) {
            m_task->cancel();
        }
    });
}

void HandoverPanel::ask(QWidget* page) {
    const Workspace& workspace = m_context.workspace;
    auto* dialog = new FormDialog(tr("Hand-over book for a locum"), tr("Make the book"), page);
    dialog->setObjectName(QStringLiteral("handoverDialog"));
    QLabel* what = makeLabel(tr("Every citizen with an open course: safe contact, what was promised, the next appointment, "
                                "open referrals and consents "
                                "that lapse. Of notes only those picked for the locum; no CPR number and no address. It is "
                                "taken down for each citizen "
                                "that a locum got it."),
                             TextRole::Muted);
    what->setWordWrap(true);
    dialog->form()->addWide(what);
    QLineEdit* locum = dialog->form()->line(QStringLiteral("locum"), tr("Who gets it"), FieldNeed::Required);
    DateField* from =
        dialog->form()->date(QStringLiteral("from"), tr("First day of the absence"), workspace.clock, FieldNeed::Required);
    DateField* to = dialog->form()->date(QStringLiteral("to"), tr("Last day, included"), workspace.clock, FieldNeed::Required);
    from->setDate(workspace.clock.today());
    const auto typed = [locum, from, to] {
        return HandoverWish{locum->text(), from->date().value_or(QDate()), to->date().value_or(QDate())};
    };
    dialog->onCheck([typed, &workspace] { return check(typed(), workspace.clock.today()); });
    dialog->onSave([typed, this, page]() -> Result<void> {
        make(page, typed());
        return {};
    });
    dialog->setDraft(
        draftKeeper(m_context.workspace, QStringLiteral("handover-book/0"), {}, [this, page = QPointer<QWidget>(page)] {
            if (page) {
                ask(page);
            }
        }));
    dialog->open();
}

void HandoverPanel::make(QWidget* page, const HandoverWish& wish) {
    m_progress->setText(tr("The hand-over book is made…"));
    m_progress->setProgress(0, 0);
    show();
    Workspace& workspace = m_context.workspace;
    m_task = Task::start<HandoverBook>(
        [source = workspace.source(), &clock = workspace.clock, wish,
         tongue = workspace.settings.value(language)](Progress& progress) -> Result<HandoverBook> {
            const auto beside = Workspace::openBeside(source, clock);
            return beside ? handoverBook(**beside, wish, tongue, progress) : Result<HandoverBook>(beside.error());
        },
        [this, page = QPointer<QWidget>(page)](const Result<HandoverBook>& book) {
            hide();
            if (!page) {
                return;
            }
            if (!book) {
                messagesFor(page)->fail(book.error().message);
                return;
            }
            print(page, *book);
        });
    connect(m_task.get(), &Task::progressed, m_progress, [this](int done, int total) { m_progress->setProgress(done, total); });
}

void HandoverPanel::print(QWidget* page, const HandoverBook& book) {
    m_context.ask.print(page, tr("Hand-over book"), [this, page, book](QPrinter& printer) {
        const Workspace& workspace = m_context.workspace;
        const QString path = printer.outputFileName(); // given where the dialog prints to a file
        const auto printIt = [&] { return printHandover(printer, workspace, book); };
        Result<void> done = path.isEmpty() ? printIt() : noteWritten(m_context.workspace.session, book, path, printIt);
        if (done && path.isEmpty()) {
            done = notePrinted(m_context.workspace.session, book);
        }
        if (!done) {
            messagesFor(page)->fail(done.error().message);
        } else {
            messagesFor(page)->tell(path.isEmpty() ? tr("The hand-over book is printed and taken down for each citizen in it.")
                                                   : tr("The hand-over book is saved as a file. The file is not encrypted."));
        }
    });
}

} // namespace brobygger
