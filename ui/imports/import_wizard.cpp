// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_wizard.h"

#include "core/imports/rejected_rows.h"
#include "core/security/plain_files.h"
#include "core/sheets/masked_numbers.h"
#include "core/workspace/workspace.h"
#include "ui/imports/import_columns_step.h"
#include "ui/imports/import_dialog.h"
#include "ui/imports/import_history.h"
#include "ui/imports/import_remarks.h"
#include "ui/imports/import_rows_step.h"
#include "ui/imports/import_words_step.h"
#include "ui/imports/shortened.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/commands/progress_panel.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/page.h"
#include "ui/shared/code_choices.h"
#include "ui/shell/slice.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
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
        const int stretch = qobject_cast<ImportRemarks*>(widget) != nullptr ? 1 : 0; // a table takes the room there is
        column->addWidget(widget, stretch, qobject_cast<QPushButton*>(widget) ? Qt::AlignLeft : Qt::Alignment());
    }
    column->addStretch();
    return step;
}

constexpr int mostNamed = 8;

/// What was taken back, and by name what stays.
QString sentenceOf(const ImportUndone& undone) {
    if (undone.kept.isEmpty()) {
        return ImportWizard::tr("The import is taken back: %n records.", nullptr, undone.undone);
    }
    QStringList lines{ImportWizard::tr("The import is taken back, but for %n records that were changed or used since.", nullptr,
                                       static_cast<int>(undone.kept.size()))};
    lines << undone.keptTitles.mid(0, mostNamed);
    if (undone.keptTitles.size() > mostNamed) {
        lines << QString(QChar(0x2026));
    }
    return lines.join(QLatin1Char('\n'));
}

QString aboutFile(ImportKind kind) {
    if (kind == ImportKind::Clinics) {
        return ImportWizard::tr("A spreadsheet (.xlsx, .ods or .csv) with one doctor per row below its headings; titles above "
                                "them do no harm. Rows "
                                "with the same clinic become one clinic with several doctors. A clinic that is here already, "
                                "by its provider number "
                                "(ydernummer) or by its name and town, is changed and not entered twice.");
    }
    return kind == ImportKind::Offers
               ? ImportWizard::tr(
                     "A spreadsheet (.xlsx, .ods or .csv) with one offer per row below its headings; titles above them do no "
                     "harm. Or a directory as Open Referral HSDS: a JSON file, a zip archive, or one of the tables in its "
                     "folder, for example services.csv.")
               : ImportWizard::tr(
                     "A spreadsheet (.xlsx, .ods or .csv) with one record per row below its headings; titles above "
                     "them do no harm. It holds citizens, courses, appointments, contacts, measurements, or what an "
                     "evaluation needs beside them: the use of services, labour market status, costs, referrals to "
                     "offers, refusals and screenings; or it holds clinics with their doctors. Import the citizens first and "
                     "their courses next. The other "
                     "sheets find their citizen by CPR or by the number in your own sheet (Løbenummer).");
}

} // namespace

void openImport(QWidget* parent, PageContext& context, ImportKind kind, const QString& path) {
    auto* wizard = new ImportWizard(context, {kind}, parent);
    wizard->open();
    if (!path.isEmpty()) {
        wizard->read(path);
    }
}

void openCaseloadImport(QWidget* parent, PageContext& context, const QString& path) {
    auto* wizard = new ImportWizard(context, caseloadKinds(), parent);
    wizard->open();
    if (!path.isEmpty()) {
        wizard->read(path);
    }
}

ImportWizard::ImportWizard(PageContext& context, const QList<ImportKind>& kinds, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_kinds(kinds)
    , m_messages(new MessageBar)
    , m_steps(new QStackedWidget)
    , m_title(makeLabel(QString(), TextRole::PageTitle))
    , m_file(makeLabel(QString(), TextRole::Body))
    , m_summary(makeLabel(QString(), TextRole::Body))
    , m_choose(makeButton(QStringLiteral("chooseFileButton"), tr("Choose file…"), ButtonRole::Ordinary))
    , m_history(new ImportHistory)
    , m_columns(new ImportColumnsStep(kinds, codeChoices(context.workspace, QStringLiteral("sector")),
                                      context.workspace.settings.value(language)))
    , m_words(new ImportWordsStep(context.workspace.settings.value(language)))
    , m_rows(new ImportRowsStep(context.workspace.settings.value(language)))
    , m_remarks(new ImportRemarks(*m_rows))
    , m_progress(new ProgressPanel)
    , m_rejects(makeButton(QStringLiteral("saveRejectsButton"), tr("Save rejected rows…"), ButtonRole::Ordinary))
    , m_undo(makeButton(QStringLiteral("undoImportButton"), tr("Undo the import"), ButtonRole::Ordinary))
    , m_rejectsNote(makeLabel(tr("“Save rejected rows…” writes an unencrypted file. Delete it when the rows are mended."),
                              TextRole::Muted))
    , m_cancel(makeButton(QStringLiteral("cancelButton"), tr("Cancel"), ButtonRole::Ordinary))
    , m_back(makeButton(QStringLiteral("backButton"), tr("Back"), ButtonRole::Ordinary))
    , m_next(makeButton(QStringLiteral("nextButton"), QString(), ButtonRole::Primary)) {
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::ApplicationModal);
    setWindowTitle(kinds.first() == ImportKind::Offers ? tr("Import offers") : tr("Import a spreadsheet"));
    setAccessibleName(windowTitle());
    m_file->setText(aboutFile(kinds.first()));
    m_file->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("importSummaryLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_rejectsNote->setWordWrap(true);
    m_rejects->setToolTip(m_rejectsNote->text());
    m_cancel->setToolTip(tr("Closes without importing anything (Esc)."));
    // In the order of Step.
    const QList<QWidget*> steps{stepOf({m_file, m_choose, m_history}),
                                m_columns,
                                m_words,
                                m_rows,
                                stepOf({m_progress}),
                                stepOf({m_summary, m_rejectsNote, m_undo, m_remarks})};
    for (QWidget* step : steps) {
        m_steps->addWidget(scrollingWhenLow(step)); // a small screen has less room than a step asks for
    }

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_title);
    layout->addWidget(m_messages);
    layout->addWidget(m_steps, 1);
    layout->addWidget(makeButtons());
    resize(920, 600);
    connect(m_choose, &QPushButton::clicked, this, &ImportWizard::chooseFile);
    connect(m_rejects, &QPushButton::clicked, this, &ImportWizard::saveRejects);
    connect(m_undo, &QPushButton::clicked, this, [this] { undo(m_outcome.id); });
    connect(m_history, &ImportHistory::undoWanted, this, &ImportWizard::undo);
    connect(m_columns, &ImportColumnsStep::sheetChosen, this, [this](const QString& sheet) {
        m_job.sheet.mapping = {};
        m_job.sheet.mapping.sheet = sheet;
        look();
    });
    connect(m_columns, &ImportColumnsStep::kindChosen, this, [this] { m_next->setEnabled(true); });
    connect(m_rows, &ImportRowsStep::choicesChanged, this, [this] {
        m_job.choices = m_rows->choices();
        plan();
    });
    connect(m_progress, &ProgressPanel::cancelled, this, &ImportWizard::reject);
    go(ChooseFile);
}

QWidget* ImportWizard::makeButtons() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_rejects);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_back);
    row->addWidget(m_next);
    for (QPushButton* button : {m_cancel, m_back, m_next, m_choose, m_rejects, m_undo}) {
        button->setAutoDefault(false);
    }
    for (QPushButton* button : {m_back, m_next}) {
        button->installEventFilter(this);
    }
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, this, [this] {
            if (m_next->isVisible()) {
                m_next->click();
            }
        });
    }
    return bar;
}

/// The next page has its button where the last one had it: the second click of a double click was not meant for that page.
bool ImportWizard::eventFilter(QObject* watched, QEvent* event) {
    const bool isStepButton = watched == m_back || watched == m_next;
    return (isStepButton && event->type() == QEvent::MouseButtonDblClick) || QDialog::eventFilter(watched, event);
}

bool ImportWizard::isRunning() const {
    return m_step == Running || m_step == Reading || m_step == Planning || m_step == Undoing;
}

void ImportWizard::go(Step step) {
    m_step = step;
    m_steps->setCurrentIndex(isRunning() ? Running : step);
    const bool isAsking = step == Columns || step == Words || step == Preview;
    m_cancel->setVisible(isAsking || step == ChooseFile);
    m_back->setVisible(isAsking);
    m_next->setVisible(isAsking || step == Done);
    m_next->setEnabled(true);
    m_rejects->setVisible(m_hasRejects && (step == Preview || step == Done));
    retitle();
    if (step == ChooseFile) {
        m_history->show(m_context.workspace.imports.done(), m_kinds);
        m_choose->setFocus();
    } else if (m_next->isVisible() || !isVisible()) {
        m_next->setFocus();
    }
}

void ImportWizard::retitle() {
    switch (m_step) {
    case ChooseFile: m_title->setText(tr("Which file?")); break;
    case Columns:
        m_title->setText(tr("Which column is what?"));
        m_next->setText(tr("Show the result"));
        break;
    case Words:
        m_title->setText(tr("What do these words mean?"));
        m_next->setText(tr("Show the result"));
        break;
    case Preview:
        m_title->setText(tr("This will happen"));
        m_next->setText(tr("Import"));
        break;
    case Reading:
        m_title->setText(tr("Reading"));
        m_progress->setText(tr("The file is being read. Nothing is changed yet."));
        break;
    case Planning:
        m_title->setText(tr("Reading"));
        m_progress->setText(tr("The file is compared with what stands here. Nothing is changed yet."));
        break;
    case Running:
        m_title->setText(tr("Importing"));
        m_progress->setText(tr("The rows are being written. Either all of it is done or nothing."));
        break;
    case Undoing:
        m_title->setText(tr("Taking back"));
        m_progress->setText(tr("The import is being taken back."));
        break;
    case Done:
        m_title->setText(tr("Done"));
        m_next->setText(tr("Close"));
        break;
    }
    if (isRunning()) {
        m_progress->setProgress(0, 0);
        m_progress->setCancellable(m_step != Undoing);
    }
}

void ImportWizard::next() {
    m_messages->dismiss();
    if (m_step == Columns) {
        preview();
    } else if (m_step == Words) {
        m_words->remember(m_job.sheet.mapping);
        plan();
    } else if (m_step == Preview) {
        run();
    } else if (m_step == Done) {
        accept();
    }
}

void ImportWizard::back() {
    m_messages->dismiss();
    if (m_step == Columns || m_job.directoryFormat) {
        go(ChooseFile);
    } else {
        go(m_step == Preview && m_asksForWords ? Words : Columns);
    }
}

void ImportWizard::chooseFile() {
    const bool isOffers = m_kinds.first() == ImportKind::Offers;
    m_context.ask.openFile(this, isOffers ? tr("Choose a spreadsheet or a directory") : tr("Choose a spreadsheet"),
                           isOffers ? tr("Spreadsheet or directory (*.xlsx *.xls *.ods *.csv *.txt *.json *.zip)")
                                    : tr("Spreadsheet (*.xlsx *.xls *.ods *.csv *.txt)"),
                           [this](const QString& path) { read(path); });
}

void ImportWizard::read(const QString& path) {
    m_messages->dismiss();
    if (const auto readable = m_context.workspace.mayBeRead(path); !readable) {
        m_messages->fail(readable.error().message);
        return;
    }
    m_job = jobOf(m_kinds.first(), path);
    if (m_job.directoryFormat) {
        plan();
    } else {
        look();
    }
}

void ImportWizard::look() {
    go(Reading);
    m_task = Task::start<PlannedJob>([job = m_job, kinds = m_kinds](Progress&) { return lookedAt(job, kinds); },
                                     [this](Result<PlannedJob> looked) { showLooked(looked); });
}

void ImportWizard::showLooked(const Result<PlannedJob>& looked) {
    if (m_step != Reading) {
        return; // given up meanwhile
    }
    if (!looked) {
        go(ChooseFile);
        m_messages->fail(looked.error().message);
        return;
    }
    m_job = looked->job;
    m_columns->show(looked->preview);
    go(Columns);
    if (looked->preview.isKindOpen) {
        m_next->setEnabled(false);
        m_columns->focusKinds();
    }
}

void ImportWizard::preview() {
    if (const QString field = m_columns->chosenTwice(); !field.isEmpty()) {
        m_messages->fail(tr("“%1” is chosen for two columns. Leave one of them out.").arg(field));
        return;
    }
    m_job.sheet.kind = m_columns->kind();
    m_job.sheet.mapping.positions = m_columns->columns();
    m_job.sheet.mapping.words.clear();
    m_job.sheet.mapping.sector = m_columns->sector();
    m_job.choices = {};
    m_asksForWords = false;
    plan();
}

void ImportWizard::plan() {
    m_messages->dismiss(); // what was said of the last preview
    go(Planning);
    m_task = Task::start<PlannedJob>(
        [file = m_context.workspace.source(), &clock = m_context.workspace.clock,
         job = m_job](Progress& progress) -> Result<PlannedJob> {
            const auto beside = Workspace::openBeside(file, clock);
            return beside ? planned((*beside)->imports, job, progress) : Result<PlannedJob>(beside.error());
        },
        [this](Result<PlannedJob> planned) { show(planned); });
    connect(m_task.get(), &Task::progressed, m_progress, &ProgressPanel::setProgress);
}

void ImportWizard::show(const Result<PlannedJob>& planned) {
    if (!planned) {
        go(m_job.directoryFormat ? ChooseFile : Columns);
        if (planned.error().kind != ErrorKind::Cancelled) {
            m_messages->fail(planned.error().message);
        }
        return;
    }
    m_job = planned->job;
    const ImportPreview& preview = planned->preview;
    if (!preview.unknownWords.isEmpty() && !m_asksForWords) {
        m_asksForWords = true;
        m_words->show(preview.kind, preview.unknownWords);
        go(Words);
        return;
    }
    m_rows->show(preview, m_job.choices);
    m_outcome = {{}, preview};
    showRejects(preview.count(RowState::Rejected) > 0);
    go(Preview);
    if (preview.count(RowState::New) + preview.count(RowState::Changed) == 0) {
        showNothingToDo(preview);
    }
}

void ImportWizard::showNothingToDo(const ImportPreview& preview) {
    m_next->setEnabled(false);
    if (!preview.rows.isEmpty() && preview.count(RowState::Unchanged) == preview.rows.size()) {
        m_messages->tell(tr("Everything in the file is here already."));
    } else {
        m_messages->warn(tr("There is nothing to import in this file."));
    }
    m_back->setFocus();
}

void ImportWizard::run() {
    go(Running);
    // Values only: the worker makes a workspace of its own beside the window's.
    m_task = Task::start<ImportOutcome>(
        [file = m_context.workspace.source(), &clock = m_context.workspace.clock,
         job = m_job](Progress& progress) -> Result<ImportOutcome> {
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
    tellChanged();
    m_summary->setText(importedCounts(m_outcome.preview));
    m_remarks->show(m_outcome.preview);
    showRejects(m_outcome.preview.count(RowState::Rejected) > 0);
    m_undo->setEnabled(true);
    m_isDone = true;
    go(Done);
}

/// The other connection wrote; those who show this file learn it here.
void ImportWizard::tellChanged() {
    Changes changes;
    changes.kinds = {RecordKind::Citizen,     RecordKind::Course, RecordKind::IncomingReferral, RecordKind::Screening,
                     RecordKind::Partner,     RecordKind::Offer,  RecordKind::Appointment,      RecordKind::Contact,
                     RecordKind::Measurement, RecordKind::Import};
    Q_EMIT m_context.workspace.feed.changed(changes);
}

void ImportWizard::showRejects(bool areAny) {
    m_hasRejects = areAny;
    m_rejectsNote->setVisible(areAny);
    m_rejects->setVisible(areAny && (m_step == Preview || m_step == Done));
}

void ImportWizard::saveRejects() {
    m_context.ask.saveFile(
        this, tr("Save rejected rows"), tr("rejected.csv"), tr("Spreadsheet (*.csv)"), [this](const QString& path) {
            const auto written = writePlainFile(m_context.workspace.session, path, rejectsCsv(m_outcome.preview),
                                                plainFileKind(m_outcome.preview.kind));
            if (!written) {
                m_messages->fail(written.error().message);
                return;
            }
            m_messages->tell(tr("The rejected rows are saved unencrypted with a column for the reason. Mend them, "
                                "import the file again, and delete it."));
        });
}

void ImportWizard::undo(ImportId id) {
    m_messages->dismiss();
    go(Undoing);
    m_task = Task::start<ImportUndone>(
        [file = m_context.workspace.source(), &clock = m_context.workspace.clock, id](Progress&) -> Result<ImportUndone> {
            const auto beside = Workspace::openBeside(file, clock);
            return beside ? (*beside)->imports.undo(id) : Result<ImportUndone>(beside.error());
        },
        [this](Result<ImportUndone> result) { undone(result); });
}

void ImportWizard::undone(const Result<ImportUndone>& undone) {
    if (!undone) {
        go(m_isDone ? Done : ChooseFile);
        m_messages->fail(undone.error().message);
        return;
    }
    go(Done);
    tellChanged();
    m_undo->setEnabled(false);
    m_remarks->hide();
    showRejects(false);
    m_isDone = false;
    m_summary->setText(sentenceOf(*undone));
}

void ImportWizard::accept() {
    if (m_isDone) {
        const QWidget* inside = parentWidget();
        const QString file = shortened(withMaskedNumbers(QFileInfo(m_job.sheet.path).fileName()), cellShown);
        offerTakeBack(inside, tr("Imported from “%1”: %2").arg(file, importedCounts(m_outcome.preview)),
                      [&imports = m_context.workspace.imports, id = m_outcome.id]() -> Result<QString> {
                          const Result<ImportUndone> undone = imports.undo(id);
                          if (!undone) {
                              return undone.error();
                          }
                          return undone->kept.isEmpty() ? tr("Taken back: the import is out of the file again.")
                                                        : sentenceOf(*undone);
                      });
    }
    QDialog::accept();
}

void ImportWizard::reject() {
    if (isRunning()) {
        m_task->cancel(); // and the dialog stays until the file is as it was
        if (m_step == Reading) {
            go(ChooseFile); // reading bytes ends by itself
        }
        return;
    }
    if (m_step == Done) {
        accept();
        return;
    }
    QDialog::reject();
}

} // namespace brobygger
