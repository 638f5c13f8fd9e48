// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/combining/several_files_panel.h"

#include "core/base/time/dates.h"
#include "core/evaluation/extracts/combining.h"
#include "core/evaluation/extracts/extract_file.h"
#include "core/evaluation/extracts/person_keys.h"
#include "core/workspace/workspace.h"
#include "ui/evaluation/combining/agreed_passphrase_dialog.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/progress_panel.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int workerWidth = 200;
constexpr int extractPeriodWidth = 210;
constexpr int extractPersonsWidth = 90;
constexpr int extractDayWidth = 110;

QString periodText(QDate from, QDate to) { return QStringLiteral("%1 – %2").arg(formatDate(from), formatDate(to)); }

QLabel* wrappedLabel() {
    QLabel* label = makeLabel(QString(), TextRole::Body);
    label->setWordWrap(true);
    return label;
}
} // namespace

SeveralFilesPanel::SeveralFilesPanel(PageContext& context, std::function<EvaluationRequest()> request, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_request(std::move(request))
    , m_explanation(wrappedLabel())
    , m_own(wrappedLabel())
    , m_working(new ProgressPanel)
    , m_rows(new RecordsOf<TakenExtract>({}, this))
    , m_table(new RecordTable(QStringLiteral("extractTable"), QString())) {
    addCommands();
    m_own->setObjectName(QStringLiteral("ownExtract"));
    m_working->setObjectName(QStringLiteral("extractWorking"));
    m_working->setVisible(false);
    m_table->setRecords(m_rows);
    m_table->setTwoLineRows();
    m_table->setCommands({m_leaveOut});
    auto* buttons = new QWidget;
    auto* row = new WrappingRow(buttons);
    row->addWidget(buttonFor(m_save, QStringLiteral("saveExtractButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_add, QStringLiteral("addExtractButton"), ButtonRole::Primary));
    row->addWidget(buttonFor(m_leaveOut, QStringLiteral("leaveOutExtractButton"), ButtonRole::Quiet));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_explanation);
    layout->addWidget(m_own);
    layout->addWidget(buttons);
    layout->addWidget(m_working);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_working, &ProgressPanel::cancelled, this, &SeveralFilesPanel::endWork);
    retranslate();
}

void SeveralFilesPanel::addCommands() {
    ActionCollection& actions = m_context.actions;
    m_save = actions.add({QStringLiteral("evaluation.saveExtract"),
                          [] { return tr("Save extract…"); },
                          [] {
                              return tr("Saves what somebody else's evaluation counts along of this file: encrypted, without "
                                        "names and CPR numbers.");
                          },
                          {},
                          IconName::Export,
                          [this] { save(); }});
    m_add = actions.add({QStringLiteral("evaluation.addExtract"),
                         [] { return tr("Take extract along…"); },
                         [] { return tr("Counts the extract of another worker's file together with this file."); },
                         {},
                         IconName::Persons,
                         [this] { add(); }});
    m_leaveOut = actions.add({QStringLiteral("evaluation.leaveOutExtract"),
                              [] { return tr("Leave the extract out"); },
                              {},
                              {},
                              {},
                              [this] { leaveOut(); }});
    m_ownFigures = actions.add({QStringLiteral("evaluation.ownFigures"),
                                [] { return tr("Only own figures"); },
                                [] { return tr("Counts this file alone again."); },
                                {},
                                IconName::ChevronLeft,
                                [this] { giveUp(nullptr, tr("This file alone is counted again.")); }});
}

void SeveralFilesPanel::retranslate() {
    m_explanation->setText(
        tr("Where several workers have a file each, one evaluation can count them all. Each saves an extract of the same "
           "programme and period, and one of them takes the extracts along here. Units are added, and a citizen in two files "
           "counts once when both have the CPR number or both have none. An extract is encrypted and holds no names, CPR "
           "numbers or notes; nothing of it is kept in this file."));
    m_table->setAccessibleName(tr("Extracts that are counted along"));
    m_table->setEmptyText(tr("No other file is counted along."));
    m_rows->setColumns(columns());
    followRequest();
}

QList<Column<TakenExtract>> SeveralFilesPanel::columns() const {
    return {{.id = QStringLiteral("worker"),
             .title = tr("Worker"),
             .text = [](const TakenExtract& row) { return row.worker; },
             .width = workerWidth},
            {.id = QStringLiteral("period"),
             .title = tr("Period"),
             .text = [](const TakenExtract& row) { return row.period; },
             .width = extractPeriodWidth},
            {.id = QStringLiteral("persons"),
             .title = tr("Citizens"),
             .text = [](const TakenExtract& row) { return row.persons; },
             .alignment = Qt::AlignRight,
             .width = extractPersonsWidth},
            {.id = QStringLiteral("madeOn"),
             .title = tr("Saved"),
             .text = [](const TakenExtract& row) { return row.madeOn; },
             .width = extractDayWidth},
            {.id = QStringLiteral("fits"), .title = tr("Counted"), .text = [](const TakenExtract& row) { return row.fits; }}};
}

void SeveralFilesPanel::followRequest() {
    const EvaluationRequest request = m_request();
    m_own->setText(tr("The extract of this file is of the period chosen above: %1.").arg(periodText(request.from, request.to)));
    m_rows->setSource(rowsOf<TakenExtract>(rows(), [](const TakenExtract& row) { return row.worker + row.madeOn; }));
    m_leaveOut->setVisible(m_extracts != nullptr);
    m_ownFigures->setVisible(m_extracts != nullptr);
}

QList<TakenExtract> SeveralFilesPanel::rows() const {
    QList<TakenExtract> rows;
    if (m_extracts) {
        for (const Extract& extract : m_extracts->files) {
            rows.append(rowOf(extract));
        }
    }
    return rows;
}

TakenExtract SeveralFilesPanel::rowOf(const Extract& extract) const {
    Workspace& workspace = m_context.workspace;
    const Result<void> fits = checkFits(workspace.session.database(), m_request(), workspace.evaluations.inputs(), extract);
    return {extract.worker.isEmpty() ? tr("not said") : extract.worker, periodText(extract.terms.from, extract.terms.to),
            QString::number(extract.records.persons.size()), formatDate(extract.madeOn),
            fits ? tr("yes") : fits.error().message};
}

void SeveralFilesPanel::save() {
    const Result<void> over = checkIsOver(m_request(), m_context.workspace.clock.today());
    if (!over) {
        messagesFor(this)->fail(over.error().message);
        return;
    }
    askAgreedPassphrase(this, [this](const QString& passphrase) {
        m_context.ask.saveFile(this, tr("Save the extract"), tr("Extract for the evaluation.brobygger-extract"),
                               tr("Extracts (*.brobygger-extract)"),
                               [this, passphrase](const QString& path) { saveAs(path, passphrase); });
    });
}

void SeveralFilesPanel::saveAs(const QString& path, const QString& passphrase) {
    Workspace& workspace = m_context.workspace;
    work(tr("Saving the extract…"));
    m_task = Task::start<int>(
        [source = workspace.source(), settings = workspace.evaluations.inputs(), request = m_request(), path,
         passphrase](Progress& progress) -> Result<int> {
            const Result<Secret> secret = extractSecret(passphrase, request.programmeId);
            if (!secret) {
                return secret.error();
            }
            const auto database = source.open();
            if (!database) {
                return database.error();
            }
            const Result<Extract> extract = makeExtract(**database, request, settings, *secret, progress);
            if (!extract) {
                return extract.error();
            }
            const Result<void> written = writeExtract(*extract, path, passphrase);
            return written ? Result<int>(static_cast<int>(extract->records.persons.size())) : written.error();
        },
        [this, path](const Result<int>& persons) {
            endWork();
            const Result<void> noted =
                persons ? m_context.workspace.evaluations.noteExtract(path) : Result<void>(persons.error());
            if (!noted) {
                messagesFor(this)->fail(noted.error().message);
                return;
            }
            messagesFor(this)->tell(tr("The extract with %n citizen(s) is saved as %1. It is encrypted; tell the passphrase by "
                                       "voice.",
                                       "", *persons)
                                        .arg(QDir::toNativeSeparators(path)));
        });
}

void SeveralFilesPanel::add() {
    m_context.ask.openFile(this, tr("Choose the extract of another worker"),
                           tr("Extracts (*.brobygger-extract);;All files (*)"),
                           [this](const QString& path) { askPassphrase(path, {}); });
}

void SeveralFilesPanel::askPassphrase(const QString& path, const QString& problem) {
    m_context.ask.passphrase(this, tr("Agreed passphrase of %1").arg(QFileInfo(path).fileName()), tr("Take along"), problem,
                             [this, path](const QString& passphrase) { read(path, passphrase); });
}

void SeveralFilesPanel::read(const QString& path, const QString& passphrase) {
    work(tr("Reading the extract…"));
    m_task = Task::start<Extracts>(
        [path, passphrase, programme = m_request().programmeId](Progress&) -> Result<Extracts> {
            Result<Extract> extract = readExtract(path, passphrase);
            if (!extract) {
                return extract.error();
            }
            Result<Secret> secret = extractSecret(passphrase, programme);
            if (!secret) {
                return secret.error();
            }
            Extracts read{std::move(*secret), {}};
            read.files.push_back(std::move(*extract));
            return read;
        },
        [this, path](const Result<Extracts>& extract) {
            endWork();
            if (extract) {
                take(*extract);
            } else if (extract.error().kind == ErrorKind::Denied) {
                askPassphrase(path, extract.error().message);
            } else {
                messagesFor(this)->fail(extract.error().message);
            }
        });
}

void SeveralFilesPanel::take(const Extracts& more) {
    auto all = std::make_shared<Extracts>(m_extracts ? *m_extracts : Extracts{more.secret, {}});
    if (all->secret != more.secret) {
        messagesFor(this)->fail(tr("The extract has another passphrase than those that are counted already, or is of another "
                                   "programme. All extracts of an evaluation have both in common."));
        return;
    }
    all->files.insert(all->files.end(), more.files.begin(), more.files.end());
    Workspace& workspace = m_context.workspace;
    if (const Result<void> fits = checkFits(workspace.session.database(), m_request(), workspace.evaluations.inputs(), *all);
        !fits) {
        messagesFor(this)->fail(fits.error().message);
        return;
    }
    set(std::move(all));
    messagesFor(this)->tell(tr("The extract is counted along."));
}

void SeveralFilesPanel::leaveOut() {
    const int row = m_table->currentRow();
    if (!m_extracts || row < 0 || row >= static_cast<int>(m_extracts->files.size())) {
        return;
    }
    auto rest = std::make_shared<Extracts>(*m_extracts);
    rest->files.erase(rest->files.begin() + row);
    giveUp(rest->files.empty() ? nullptr : std::move(rest), tr("The extract is not counted any more."));
}

void SeveralFilesPanel::giveUp(std::shared_ptr<const Extracts> rest, const QString& told) {
    const std::shared_ptr<const Extracts> before = m_extracts;
    set(std::move(rest));
    messagesFor(this)->offer(told, tr("Undo"), [this, before] { set(before); });
}

void SeveralFilesPanel::set(std::shared_ptr<const Extracts> extracts) {
    m_extracts = std::move(extracts);
    followRequest();
    Q_EMIT chosen();
}

void SeveralFilesPanel::work(const QString& what) {
    m_working->setText(what);
    m_working->setProgress(0, 0);
    m_working->setVisible(true);
    m_save->setEnabled(false);
    m_add->setEnabled(false);
}

void SeveralFilesPanel::endWork() {
    m_working->setVisible(false);
    m_save->setEnabled(true);
    m_add->setEnabled(true);
    m_task.reset();
}

} // namespace brobygger
