// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/retention/retention_panel.h"

#include "core/backup/backup_files.h"
#include "core/backup/backup_settings.h"
#include "core/base/detached.h"
#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/commands/progress_panel.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/labels/facts.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/shared/retention/retention_words.h"
#include "ui/shared/retention/sweep_task.h"
#include "ui/shell/navigator.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

namespace brobygger {

namespace {
QLabel* wrapped(const QString& objectName, TextRole role) {
    QLabel* label = makeLabel({}, role);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    return label;
}
} // namespace

RetentionPanel::RetentionPanel(const PageContext& context, CitizenId citizen, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_citizen(citizen)
    , m_who(wrapped(QStringLiteral("erasingWhoLabel"), TextRole::PageTitle))
    , m_standing(wrapped(QStringLiteral("erasingStandingLabel"), TextRole::Strong))
    , m_deadline(wrapped(QStringLiteral("erasingDeadlineLabel"), TextRole::Body))
    , m_lies(wrapped(QStringLiteral("erasingPlacesLabel"), TextRole::CardTitle))
    , m_places(new Facts(FactsLayout::ValueAtRight))
    , m_outside(wrapped(QStringLiteral("erasingOutsideLabel"), TextRole::Muted))
    , m_remark(wrapped(QStringLiteral("erasingRemarkLabel"), TextRole::Muted))
    , m_erase(makeButton(QStringLiteral("eraseCitizenButton"), {}, ButtonRole::Danger))
    , m_progress(new ProgressPanel)
    , m_messages(new MessageBar) {
    m_places->setObjectName(QStringLiteral("erasingPlaces"));
    auto* layout = new QVBoxLayout(this);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_messages, m_who, m_standing, m_deadline, m_lies, m_places, m_outside}) {
        layout->addWidget(each);
    }
    auto* row = new QHBoxLayout;
    row->addWidget(m_erase);
    row->addWidget(m_remark, 1);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    m_progress->setCancellable(false);
    m_progress->hide();
    connect(m_erase, &QPushButton::clicked, this, [this] { ask(ErasureReason::Deadline, {}); });
    connect(&m_context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.citizens.contains(m_citizen.value())) {
            refresh();
        }
    });
    retranslate();
    askBackups();
}

void RetentionPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void RetentionPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void RetentionPanel::retranslate() {
    m_erase->setText(tr("Erase…"));
    m_remark->setText(tr("Needs a reason and the passphrase. Cannot be undone."));
    m_lies->setText(tr("Where the information lies"));
    refresh();
}

void RetentionPanel::refresh() {
    showStanding();
    showPlaces();
    showOutside();
}

void RetentionPanel::showStanding() {
    const auto row = m_context.workspace.erasures.standing(m_citizen);
    m_erase->setEnabled(row && row->blocks.isEmpty() && !m_task);
    if (!row) {
        m_standing->setText(tr("The citizen is erased."));
        m_deadline->setText(tr("What is left is a number, the day, the reason and the rule. Frozen reports keep their figures; "
                               "figures that are counted anew do not count the citizen any more. What other records say of the "
                               "citizen in free words is not found by the program."));
        return;
    }
    m_who->setText(row->birthDate.isValid() ? tr("%1, born %2").arg(row->name, formatDate(row->birthDate)) : row->name);
    m_standing->setText(row->blocks.isEmpty() ? tr("The citizen can be erased.")
                                              : tr("Cannot be erased yet: %1.").arg(blocksInWords(row->blocks)));
    const QString until = row->dueOn.isValid() ? tr("The deadline passes on %1.").arg(formatDate(row->dueOn))
                                               : tr("The deadline is counted from the closing.");
    m_deadline->setText(tr("Deadline: %1. %2 Nothing is erased by itself, and what is filed in the journal is not erased "
                           "from here. Frozen reports keep their figures; figures that are counted anew afterwards do not "
                           "count the citizen any more.")
                            .arg(ruleWords(row->rule), until));
}

void RetentionPanel::showPlaces() {
    m_places->clear();
    for (const ErasureCount& place : m_context.workspace.erasures.places(m_citizen)) {
        m_places->add(placeWords(place.place), QString::number(place.count));
    }
}

/// Network folders may never answer, so they are asked on threads nobody waits for.
void RetentionPanel::askBackups() {
    for (const QString& folder : backupPlaces(m_context.workspace.settings)) {
        auto* watcher = new QFutureWatcher<QList<BackupFile>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            watcher->deleteLater();
            for (const BackupFile& file : watcher->future().takeResult()) {
                m_backups.append(tr("%1, of %2").arg(file.path, formatDateTime(file.madeAt)));
            }
            showOutside();
        });
        watcher->setFuture(runDetached<QList<BackupFile>>(
            [folder, file = BackedUpFile::of(m_context.workspace.source())] { return backupsIn(folder, file); }));
    }
}

void RetentionPanel::showOutside() {
    m_plainFiles = m_context.workspace.erasures.plainFiles(m_citizen);
    QStringList lines;
    if (!m_backups.isEmpty()) {
        lines << tr("Backups cannot be edited. These still hold the citizen until they are replaced or you delete them, and "
                    "restoring one brings the citizen back:")
              << m_backups;
    }
    if (!m_plainFiles.isEmpty()) {
        lines << tr("These files without encryption were written about the citizen. Delete them yourself:") << m_plainFiles;
    }
    m_outside->setText(lines.join(QLatin1Char('\n')));
    m_outside->setVisible(!lines.isEmpty());
}

void RetentionPanel::ask(ErasureReason reason, const QString& problem) {
    auto* dialog = new FormDialog(tr("Erase the citizen"), tr("Erase for good"), this, 1);
    dialog->setObjectName(QStringLiteral("eraseCitizenDialog"));
    setRole(dialog->saveButton(), ButtonRole::Danger);
    Form* form = dialog->form();
    QLabel* who = makeLabel(m_who->text(), TextRole::Strong);
    who->setWordWrap(true);
    form->addWide(who);
    QList<Choice> reasons;
    for (const ErasureReason each :
         {ErasureReason::Deadline, ErasureReason::Withdrawn, ErasureReason::Request, ErasureReason::Mistake}) {
        reasons.append({reasonWords(each), static_cast<int>(each)});
    }
    QComboBox* chosen = form->combo(QStringLiteral("reason"), tr("Reason"), reasons, FieldNeed::Required);
    QLineEdit* passphrase = form->line(QStringLiteral("erasePassphrase"), tr("Passphrase of the file"), FieldNeed::Required);
    passphrase->setEchoMode(QLineEdit::Password);
    if (!problem.isEmpty()) {
        (void)choose(chosen, static_cast<int>(reason));
        Problems problems;
        problems.error(QStringLiteral("erasePassphrase"), problem);
        (void)form->showProblems(problems);
    }
    dialog->onCheck([passphrase] {
        Problems problems;
        if (passphrase->text().isEmpty()) {
            problems.error(QStringLiteral("erasePassphrase"), tr("Write the passphrase."));
        }
        return problems;
    });
    dialog->onSave([this, chosen, passphrase]() -> Result<void> {
        prove(static_cast<ErasureReason>(chosen->currentData().toInt()), passphrase->text());
        return {};
    });
    dialog->open();
}

void RetentionPanel::prove(ErasureReason reason, const QString& passphrase) {
    const auto work = [key = m_context.workspace.source().key, passphrase](Progress&) -> Result<bool> {
        const Result<FileKey> given = key.sameFileWith(passphrase);
        return given ? Result<bool>(*given == key) : Result<bool>(given.error());
    };
    setBusy(tr("The passphrase is checked…"));
    m_task = Task::start<bool>(work, [this, reason](const Result<bool>& isRight) {
        m_task.reset();
        setBusy({});
        if (isRight && *isRight) {
            erase(reason);
        } else {
            ask(reason, isRight ? tr("That is not the passphrase of this file.") : isRight.error().message);
        }
    });
    m_erase->setEnabled(false);
}

/// What shows the citizen goes first, with what is half typed there, so that nothing of it is kept afterwards.
void RetentionPanel::erase(ErasureReason reason) {
    Q_EMIT aboutToErase();
    QTimer::singleShot(0, this, [this, reason] {
        const Result<void> erased = m_context.workspace.erasures.erase(m_citizen, reason);
        if (!erased) {
            m_messages->fail(erased.error().message);
            return;
        }
        refresh();
        sweep();
    });
}

void RetentionPanel::sweep() {
    setBusy(tr("The file is swept, so that nothing of it is left in free space…"));
    m_task = sweepFile(m_context.workspace, [this](const Result<bool>& swept) {
        m_task.reset();
        setBusy({});
        if (swept) {
            m_messages->tell(tr("The citizen is erased, and the file was swept."));
        } else {
            m_messages->fail(tr("The citizen is erased, but the file could not be swept: %1 Do it from the list “To be "
                                "erased”.")
                                 .arg(swept.error().message));
        }
        refresh();
    });
}

void RetentionPanel::setBusy(const QString& words) {
    m_progress->setText(words);
    m_progress->setProgress(0, 0);
    m_progress->setVisible(!words.isEmpty());
    showStanding();
}

void openRetentionDialog(QWidget* over, const PageContext& context, CitizenId citizen) {
    auto* dialog = new QDialog(over->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("retentionDialog"));
    dialog->setWindowTitle(RetentionPanel::tr("Keeping and erasing"));
    auto* panel = new RetentionPanel(context, citizen);
    // What can be taken back holds whole records, which must not outlive the citizen.
    QObject::connect(panel, &RetentionPanel::aboutToErase, dialog, [&navigator = context.navigator, over = QPointer(over)] {
        if (over) {
            forgetUndo(over);
        }
        navigator.open({.page = page::citizens});
    });
    auto* close = makeButton(QStringLiteral("closeRetentionButton"), RetentionPanel::tr("Close"), ButtonRole::Ordinary);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(scrolling(panel, QStringLiteral("retentionScroll")), 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    dialog->resize(640, 620);
    dialog->open();
}

} // namespace brobygger
