// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pickers/import_wizard.h"

#include "core/security/plain_files.h"
#include "core/workspace/workspace.h"
#include "ui/kit/ask.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/theme.h"
#include "ui/pickers/import_columns_step.h"
#include "ui/pickers/import_dialog.h"
#include "ui/pickers/import_rows_step.h"
#include "ui/shell/slice.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace brobygger {

namespace {

/// A column of widgets that stands at the top of a step.
QWidget* stepOf(const QList<QWidget*>& widgets) {
    auto* step = new QWidget;
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (QWidget* widget : widgets) {
        column->addWidget(widget, 0, qobject_cast<QPushButton*>(widget) ? Qt::AlignLeft : Qt::Alignment());
    }
    column->addStretch();
    return step;
}

QString sentenceOf(const ImportUndone& undone) {
    return undone.kept.isEmpty()
               ? ImportWizard::tr("The import is taken back: %n records.", nullptr, undone.undone)
               : ImportWizard::tr("The import is taken back, but for %n records that were changed or used since.", nullptr,
                                  static_cast<int>(undone.kept.size()));
}

RecordKind recordKind(ImportKind kind) {
    return kind == ImportKind::Offers ? RecordKind::Offer : RecordKind::Citizen;
}

} // namespace

void openImport(QWidget* parent, PageContext& context, ImportKind kind, const QString& path) {
    auto* wizard = new ImportWizard(context, kind, parent);
    wizard->open();
    if (!path.isEmpty()) {
        wizard->read(path);
    }
}

ImportWizard::ImportWizard(PageContext& context, ImportKind kind, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_kind(kind)
    , m_messages(new MessageBar)
    , m_steps(new QStackedWidget)
    , m_title(makeLabel(QString(), TextRole::PageTitle))
    , m_file(makeLabel(QString(), TextRole::Body))
    , m_summary(makeLabel(QString(), TextRole::Body))
    , m_choose(makeButton(QStringLiteral("chooseFileButton"), tr("Choose file…"), ButtonRole::Ordinary))
    , m_columns(new ImportColumnsStep(kind, context.workspace.settings.value(language)))
    , m_rows(new ImportRowsStep(kind, context.workspace.settings.value(language)))
    , m_progress(new ProgressPanel)
    , m_rejects(
          makeButton(QStringLiteral("saveRejectsButton"), tr("Save rejected rows…"), ButtonRole::Ordinary))
    , m_undo(makeButton(QStringLiteral("undoImportButton"), tr("Undo the import"), ButtonRole::Ordinary))
    , m_back(makeButton(QStringLiteral("backButton"), tr("Back"), ButtonRole::Ordinary))
    , m_next(makeButton(QStringLiteral("nextButton"), QString(), ButtonRole::Primary)) {
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::ApplicationModal);
    setWindowTitle(kind == ImportKind::Offers ? tr("Import offers") : tr("Import citizens"));
    setAccessibleName(windowTitle());
    m_file->setText(kind == ImportKind::Offers
                        ? tr("A spreadsheet (.xlsx, .ods or .csv) with one record per row and headings in the first row, or "
                             "a directory as Open Referral HSDS: a JSON file, a zip archive, or one of the tables in its "
                             "folder, for example services.csv.")
                        : tr("A spreadsheet (.xlsx, .ods or .csv) with one record per row and headings in the first row."));
    m_file->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("importSummaryLabel"));
    m_summary->setWordWrap(true);
    m_steps->addWidget(stepOf({m_file, m_choose}));
    m_steps->addWidget(m_columns);
    m_steps->addWidget(m_rows);
    m_steps->addWidget(stepOf({m_progress}));
    m_steps->addWidget(stepOf({m_summary, m_rejects, m_undo}));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_title);
    layout->addWidget(m_messages);
    layout->addWidget(m_steps, 1);
    layout->addWidget(makeButtons());
    resize(860, 600);
    connect(m_choose, &QPushButton::clicked, this, &ImportWizard::chooseFile);
    connect(m_rejects, &QPushButton::clicked, this, &ImportWizard::saveRejects);
    connect(m_undo, &QPushButton::clicked, this, &ImportWizard::undo);
    connect(m_rows, &ImportRowsStep::choicesChanged, this, [this] {
        m_job.choices = m_rows->choices();
        plan();
    });
    connect(m_progress, &ProgressPanel::cancelled, this, [this] {
        if (m_task) {
            m_task->cancel();
        }
    });
    go(ChooseFile);
}

QWidget* ImportWizard::makeButtons() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    for (QPushButton* button : {m_back, m_next, m_choose, m_rejects, m_undo}) {
        button->setAutoDefault(false);
    }
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    return bar;
}

void ImportWizard::go(Step step) {
    m_step = step;
    m_steps->setCurrentIndex(step == Planning ? Running : step);
    m_back->setVisible(step == Columns || step == Preview);
    m_next->setVisible(step == Columns || step == Preview || step == Done);
    m_next->setEnabled(true);
    retitle();
    if (step == ChooseFile) {
        m_choose->setFocus();
    } else if (m_next->isVisible() || !isVisible()) {
        m_next->setFocus();
    }
}

void ImportWizard::retitle() {
    switch (m_step) {
    case ChooseFile:
        m_title->setText(tr("Which file?"));
        break;
    case Columns:
        m_title->setText(tr("Which column is what?"));
        m_next->setText(tr("Show the result"));
        break;
    case Preview:
        m_title->setText(tr("This will happen"));
        m_next->setText(tr("Import"));
        break;
    case Planning:
        m_title->setText(tr("Reading"));
        m_progress->setText(tr("The file is compared with what stands here. Nothing is changed yet."));
        m_progress->setProgress(0, 0);
        m_progress->setCancellable(false);
        break;
    case Running:
        m_title->setText(tr("Importing"));
        m_progress->setCancellable(true);
        m_progress->setText(tr("The rows are being written. Either all of it is done or nothing."));
        break;
    case Done:
        m_title->setText(tr("Done"));
        m_next->setText(tr("Close"));
        break;
    }
}

void ImportWizard::next() {
    m_messages->dismiss();
    if (m_step == Columns) {
        preview();
    } else if (m_step == Preview) {
        run();
    } else if (m_step == Done) {
        accept();
    }
}

void ImportWizard::back() {
    m_messages->dismiss();
    go(m_step == Preview && !m_job.directoryFormat ? Columns : ChooseFile);
}

void ImportWizard::chooseFile() {
    const bool isOffers = m_kind == ImportKind::Offers;
    m_context.ask.openFile(this, isOffers ? tr("Choose a spreadsheet or a directory") : tr("Choose a spreadsheet"),
                           isOffers ? tr("Spreadsheet or directory (*.xlsx *.ods *.csv *.txt *.json *.zip)")
                                    : tr("Spreadsheet (*.xlsx *.ods *.csv *.txt)"),
                           [this](const QString& path) { read(path); });
}

void ImportWizard::read(const QString& path) {
    m_job = jobOf(m_kind, path);
    if (m_job.directoryFormat) {
        plan();
    } else {
        readSheet();
    }
}

void ImportWizard::readSheet() {
    QFile file(m_job.sheet.path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_messages->fail(tr("The file cannot be read. Check that it is not open in another program."));
        return;
    }
    m_job.sheet.bytes = file.readAll();
    const Result<ImportPreview> looked = m_context.workspace.imports.preview(m_job.sheet);
    if (!looked && looked.error().kind != ErrorKind::Format) {
        m_messages->fail(looked.error().message);
        return;
    }
    // Headings that nobody recognised are still worth showing: one may say here which column is the name.
    const Result<ImportPreview> shown = looked ? looked : previewOfHeadings(m_job.sheet);
    if (!shown) {
        m_messages->fail(shown.error().message);
        return;
    }
    if (!looked) {
        m_messages->warn(looked.error().message);
    }
    m_columns->show(*shown);
    go(Columns);
}

void ImportWizard::preview() {
    m_job.sheet.mapping.columns = m_columns->columns();
    if (m_job.sheet.mapping.columns.isEmpty()) {
        m_messages->fail(tr("Choose a field for at least one column."));
        return;
    }
    m_job.choices = {};
    plan();
}

void ImportWizard::plan() {
    go(Planning);
    m_task = Task::start<PlannedJob>(
        [file = m_context.workspace.source(), &clock = m_context.workspace.clock, job = m_job](Progress&) -> Result<PlannedJob> {
            const auto beside = Workspace::openBeside(file, clock);
            return beside ? planned((*beside)->imports, job) : Result<PlannedJob>(beside.error());
        },
        [this](Result<PlannedJob> planned) { show(planned); });
}

void ImportWizard::show(const Result<PlannedJob>& planned) {
    if (!planned) {
        go(m_job.directoryFormat ? ChooseFile : Columns);
        m_messages->fail(planned.error().message);
        return;
    }
    m_job = planned->job;
    const ImportPreview& preview = planned->preview;
    m_rows->show(preview, m_job.choices);
    go(Preview);
    const bool writesAny = preview.count(RowState::New) + preview.count(RowState::Changed) > 0;
    m_next->setEnabled(writesAny);
    if (!writesAny) {
        m_messages->warn(tr("There is nothing to import in this file."));
    }
}

void ImportWizard::run() {
    go(Running);
    m_progress->setProgress(0, 0);
    // Values only: the worker makes a workspace of its own beside the window's.
    m_task = Task::start<ImportOutcome>(
        [file = m_context.workspace.source(), &clock = m_context.workspace.clock, job = m_job](Progress& progress) -> Result<ImportOutcome> {
            const auto beside = Workspace::openBeside(file, clock);
            return beside ? brobygger::done((*beside)->imports, job, progress) : Result<ImportOutcome>(beside.error());
        },
        [this](Result<ImportOutcome> outcome) { finished(outcome); });
    connect(m_task.get(), &Task::progressed, m_progress, &ProgressPanel::setProgress);
}

void ImportWizard::finished(const Result<ImportOutcome>& outcome) {
    if (!outcome) {
        go(Preview);
        m_messages->fail(outcome.error().message);
        return;
    }
    m_outcome = *outcome;
    // The other connection wrote; those who show this file learn it here.
    Changes changes;
    changes.kinds = {recordKind(m_kind), RecordKind::Import};
    Q_EMIT m_context.workspace.feed.changed(changes);
    m_summary->setText(importCounts(m_outcome.preview));
    m_rejects->setVisible(m_outcome.preview.count(RowState::Rejected) > 0);
    m_undo->setEnabled(true);
    m_isDone = true;
    go(Done);
}

void ImportWizard::saveRejects() {
    m_context.ask.saveFile(
        this, tr("Save rejected rows"), tr("rejected.csv"), tr("Spreadsheet (*.csv)"),
        [this](const QString& path) {
            const auto written =
                writePlainFile(m_context.workspace.session, path, rejectsCsv(m_outcome.preview), plainFileKind(m_kind));
            if (!written) {
                m_messages->fail(written.error().message);
                return;
            }
            m_messages->tell(tr("The rejected rows are saved with a column for the reason. Mend them and "
                                "import the file again."));
        });
}

void ImportWizard::undo() {
    const Result<ImportUndone> undone = m_context.workspace.imports.undo(m_outcome.id);
    if (!undone) {
        m_messages->fail(undone.error().message);
        return;
    }
    m_undo->setEnabled(false);
    m_isDone = false;
    m_summary->setText(sentenceOf(*undone));
}

void ImportWizard::accept() {
    MessageBar* bar = messagesFor(parentWidget());
    if (m_isDone && bar) {
        bar->offer(tr("Imported: %1").arg(importCounts(m_outcome.preview)), tr("Undo"),
                   [bar, &imports = m_context.workspace.imports, id = m_outcome.id] {
                       if (const Result<ImportUndone> undone = imports.undo(id); !undone) {
                           bar->fail(undone.error().message);
                       } else {
                           bar->tell(sentenceOf(*undone));
                       }
                   });
    }
    QDialog::accept();
}

void ImportWizard::reject() {
    if (m_step == Running) {
        m_task->cancel(); // and the dialog stays until the file is as it was
        return;
    }
    if (m_step == Done) {
        accept();
        return;
    }
    QDialog::reject();
}

} // namespace brobygger
