// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pickers/import_wizard.h"

#include "core/workspace/workspace.h"
#include "ui/kit/ask.h"
#include "ui/kit/message_bar.h"
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
#include <QSaveFile>
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

RecordKind recordKind(ImportKind kind) {
    return kind == ImportKind::Offers ? RecordKind::Offer : RecordKind::Citizen;
}

} // namespace

void openImport(QWidget* parent, PageContext& context, ImportKind kind) {
    auto* wizard = new ImportWizard(context, kind, parent);
    wizard->open();
}

ImportWizard::ImportWizard(PageContext& context, ImportKind kind, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
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
    m_source.kind = kind;
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::ApplicationModal);
    setWindowTitle(kind == ImportKind::Offers ? tr("Import offers") : tr("Import citizens"));
    setAccessibleName(windowTitle());
    m_file->setText(tr("A spreadsheet (.xlsx, .ods or .csv) with one record per row and headings in the first row."));
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
    m_steps->setCurrentIndex(step);
    m_back->setVisible(step == Columns || step == Preview);
    m_next->setVisible(step != ChooseFile && step != Running);
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
    case Running:
        m_title->setText(tr("Importing"));
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
    go(m_step == Preview ? Columns : ChooseFile);
}

void ImportWizard::chooseFile() {
    m_context.ask.openFile(this, tr("Choose a spreadsheet"), tr("Spreadsheet (*.xlsx *.ods *.csv *.txt)"),
                           [this](const QString& path) { read(path); });
}

void ImportWizard::read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_messages->fail(tr("The file cannot be read. Check that it is not open in another program."));
        return;
    }
    m_source.bytes = file.readAll();
    m_source.path = path;
    m_source.mapping = {};
    const Result<ImportPreview> looked = m_context.workspace.imports.preview(m_source);
    if (!looked && looked.error().kind != ErrorKind::Format) {
        m_messages->fail(looked.error().message);
        return;
    }
    // Headings that nobody recognised are still worth showing: one may say here which column is the name.
    const Result<ImportPreview> shown = looked ? looked : previewOfHeadings(m_source);
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
    m_source.mapping.columns = m_columns->columns();
    if (m_source.mapping.columns.isEmpty()) {
        m_messages->fail(tr("Choose a field for at least one column."));
        return;
    }
    const Result<ImportPreview> preview = m_context.workspace.imports.preview(m_source);
    if (!preview) {
        m_messages->fail(preview.error().message);
        return;
    }
    m_rows->show(*preview);
    go(Preview);
    const bool writesAny = preview->count(RowState::New) + preview->count(RowState::Changed) > 0;
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
        [file = m_context.workspace.source(), &clock = m_context.workspace.clock,
         source = m_source](Progress& progress) -> Result<ImportOutcome> {
            const auto beside = Workspace::openBeside(file, clock);
            if (!beside) {
                return beside.error();
            }
            return (*beside)->imports.run(source, progress);
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
    changes.kinds = {recordKind(m_source.kind), RecordKind::Import};
    Q_EMIT m_context.workspace.feed.changed(changes);
    m_summary->setText(importCounts(m_outcome.preview));
    m_rejects->setVisible(m_outcome.preview.count(RowState::Rejected) > 0);
    m_undo->setEnabled(true);
    go(Done);
}

void ImportWizard::saveRejects() {
    m_context.ask.saveFile(
        this, tr("Save rejected rows"), tr("rejected.csv"), tr("Spreadsheet (*.csv)"),
        [this](const QString& path) {
            const QByteArray bytes = rejectsCsv(m_outcome.preview);
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
                m_messages->fail(tr("The file could not be written. Choose another folder."));
                return;
            }
            if (const auto noted = m_context.workspace.imports.noteWritten(path, m_source.kind); !noted) {
                m_messages->fail(noted.error().message);
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
    m_summary->setText(
        undone->kept.isEmpty()
            ? tr("The import is taken back: %n records.", nullptr, undone->undone)
            : tr("The import is taken back, but for %n records that were changed or used since.", nullptr,
                 static_cast<int>(undone->kept.size())));
}

void ImportWizard::reject() {
    if (m_step == Running) {
        m_task->cancel(); // and the dialog stays until the file is as it was
        return;
    }
    QDialog::reject();
}

} // namespace brobygger
