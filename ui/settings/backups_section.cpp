// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backups_section.h"

#include "core/backup/backup_settings.h"
#include "core/base/detached.h"
#include "core/base/time/clock.h"
#include "core/base/time/dates.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/shell/navigator.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace brobygger {

namespace {
const QString onLock = QStringLiteral("backupOnLock");
const QString everyHours = QStringLiteral("backupHours");
const QString overdueDays = QStringLiteral("backupOverdue");
constexpr int placesShown = 3;
constexpr int backupsShown = 7;
constexpr qint64 largeBytes = 64 << 20; // it takes a moment for which somebody should have asked

/// What a folder says when it is asked.
struct PlaceAnswer {
    bool isThere = false;
    QList<BackupFile> backups;
};

QString seenKey(const BackupFile& file) { return QStringLiteral("%1/%2").arg(file.path).arg(file.bytes); }

Cell placeState(const BackupPlaceRow& row) {
    if (!row.isThere) {
        return {.text = BackupsSection::tr("being asked…"), .role = TextRole::Muted};
    }
    return *row.isThere ? Cell{.text = BackupsSection::tr("there"), .chip = Tone::Green, .icon = IconName::Check}
                        : Cell{.text = BackupsSection::tr("not there"), .chip = Tone::Amber, .icon = IconName::Warning};
}

Cell backupState(const BackupRow& row) {
    switch (row.state) {
    case BackupState::NotLookedAt: return {.text = BackupsSection::tr("not checked again"), .role = TextRole::Muted};
    case BackupState::Whole:
        return {.text = BackupsSection::tr("opened and whole"), .chip = Tone::Green, .icon = IconName::Check};
    case BackupState::Damaged: return {.text = BackupsSection::tr("damaged"), .chip = Tone::Red, .icon = IconName::Warning};
    case BackupState::OtherKey:
        return {.text = BackupsSection::tr("former passphrase"), .chip = Tone::Amber, .icon = IconName::Warning};
    case BackupState::Unread:
        return {.text = BackupsSection::tr("could not be read"), .chip = Tone::Amber, .icon = IconName::Warning};
    }
    return {};
}

QList<Column<BackupPlaceRow>> placeColumns() {
    return {{.id = QStringLiteral("place"),
             .title = BackupsSection::tr("Place"),
             .text = [](const BackupPlaceRow& row) { return row.folder; }},
            {.id = QStringLiteral("state"),
             .title = BackupsSection::tr("Now"),
             .text = [](const BackupPlaceRow& row) { return placeState(row).text; },
             .cell = placeState,
             .width = 150}};
}

QList<Column<BackupRow>> backupColumns() {
    return {{.id = QStringLiteral("made"),
             .title = BackupsSection::tr("Made"),
             .text = [](const BackupRow& row) { return formatDateTime(row.file.madeAt); },
             .width = 160},
            {.id = QStringLiteral("place"),
             .title = BackupsSection::tr("Place"),
             .text = [](const BackupRow& row) { return row.file.folder(); }},
            {.id = QStringLiteral("size"),
             .title = BackupsSection::tr("Size"),
             .text = [](const BackupRow& row) { return QLocale().formattedDataSize(row.file.bytes, 1); },
             .width = 90},
            {.id = QStringLiteral("state"),
             .title = BackupsSection::tr("Check"),
             .text = [](const BackupRow& row) { return backupState(row).text; },
             .cell = backupState,
             .width = 170},
            {.id = QStringLiteral("change"),
             .title = BackupsSection::tr("Last change in it"),
             .text = [](const BackupRow& row) { return formatDateTime(wallTimeOf(row.lastChange)); },
             .width = 160}};
}
} // namespace

BackupsSection::BackupsSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : SettingsSection(context, messages, parent)
    , m_intro(makeLabel(QString(), TextRole::Muted))
    , m_placeRows(new RecordsOf<BackupPlaceRow>(placeColumns(), this))
    , m_placeTable(new RecordTable(QStringLiteral("backupPlacesTable"), QString()))
    , m_rows(new RecordsOf<BackupRow>(backupColumns(), this))
    , m_table(new RecordTable(QStringLiteral("backupsTable"), QString())) {
    addCheck(onLock, backupOnLock);
    addNumber(everyHours, backupEveryHours, fewestBackupHours, mostBackupHours);
    addNumber(overdueDays, backupOverdueDays, fewestOverdueDays, mostOverdueDays);
    m_intro->setWordWrap(true);
    card()->content()->insertWidget(0, m_intro);
    addCommands();
    m_placeTable->setRecords(m_placeRows);
    m_placeTable->setFittedToRows(placesShown);
    m_placeTable->setCommands({m_remove});
    m_table->setRecords(m_rows);
    m_table->setFittedToRows(backupsShown);
    m_table->setCommands({m_restore});
    const auto addButtons = [this](const QList<std::pair<QAction*, const char*>>& buttons) {
        auto* row = new WrappingRow;
        row->addStretch();
        for (const auto& [action, name] : buttons) {
            row->addWidget(buttonFor(action, QLatin1String(name), ButtonRole::Ordinary));
        }
        card()->content()->addLayout(row);
    };
    card()->content()->addWidget(m_placeTable);
    addButtons({{m_remove, "removePlaceButton"}, {m_add, "addPlaceButton"}});
    card()->addLine();
    card()->content()->addWidget(m_table);
    addButtons({{m_look, "checkBackupsButton"}, {m_restore, "restoreChosenButton"}});
    connect(m_table, &RecordTable::currentRowChanged, this, &BackupsSection::followChoice);
    connect(m_placeTable, &RecordTable::currentRowChanged, this, &BackupsSection::followChoice);
    connect(m_table, &RecordTable::rowActivated, this, &BackupsSection::restoreChosen);
    connect(&workspace().feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (isVisible() && (changes.touches(RecordKind::Backup) || changes.touches(RecordKind::Setting))) {
            askPlaces();
        }
    });
    retranslate();
}

BackupsSection::~BackupsSection() {
    if (m_fetching) {
        m_fetching->cancel(); // nobody waits for it: a folder may never answer
    }
}

void BackupsSection::addCommands() {
    ActionCollection& actions = context().actions;
    m_add = actions.add({QStringLiteral("settings.addBackupPlace"),
                         [] { return tr("Add a place for backups…"); },
                         [] { return tr("A folder on a stick or a network drive, where backups are put by themselves."); },
                         {},
                         std::nullopt,
                         [this] { askPlace(); }});
    m_remove = actions.add({QStringLiteral("settings.removeBackupPlace"),
                            [] { return tr("Take the place out"); },
                            [] { return tr("No more backups are put there. Those that lie there stay."); },
                            {},
                            std::nullopt,
                            [this] { removePlace(); }});
    m_look = actions.add({QStringLiteral("settings.checkBackups"),
                          [] { return tr("Check the backups"); },
                          [] { return tr("Opens each of them and looks whether it is whole."); },
                          {},
                          std::nullopt,
                          [this] { lookThroughAll(); }});
    m_restore = actions.add({QStringLiteral("settings.restoreChosen"),
                             [] { return tr("Restore this backup…"); },
                             [] { return tr("Shows first what it would replace."); },
                             {},
                             std::nullopt,
                             [this] { restoreChosen(); }});
}

void BackupsSection::askPlace() {
    context().ask.openFolder(this, tr("Where backups are put by themselves"), [this](const QString& folder) {
        const auto added = addBackupPlace(workspace().session, workspace().settings, folder);
        const bool isBeside = QFileInfo(folder).absoluteFilePath() == QFileInfo(workspace().source().path).absolutePath();
        const QString sentence =
            isBeside ? tr("Backups are put in %1 from now on. The file itself lies there, too: add a place that is not lost "
                          "with this machine.")
                           .arg(folder)
                     : tr("Backups are put in %1 from now on.").arg(folder);
        offerBack(sentence, added, [this] { askPlaces(); });
        askPlaces();
    });
}

void BackupsSection::removePlace() {
    const int row = m_placeTable->currentRow();
    if (row < 0) {
        return;
    }
    const QString folder = m_placeRows->row(row).folder;
    offerBack(tr("No more backups are put in %1. Those that lie there stay.").arg(folder),
              removeBackupPlace(workspace().session, workspace().settings, folder), [this] { askPlaces(); });
    askPlaces();
}

void BackupsSection::askPlaces() {
    ++m_round;
    m_places.clear();
    const QStringList folders = backupPlaces(workspace().settings);
    for (const QString& folder : folders) {
        m_places.append({folder, std::nullopt});
        listen(folder);
    }
    m_backups.removeIf([&folders](const BackupRow& row) { return !folders.contains(row.file.folder()); });
    showRows();
}

void BackupsSection::listen(const QString& folder) {
    auto* watcher = new QFutureWatcher<PlaceAnswer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, folder, round = m_round] {
        watcher->deleteLater();
        if (round == m_round) {
            const PlaceAnswer answer = watcher->future().takeResult();
            answered(folder, answer.isThere, answer.backups);
        }
    });
    watcher->setFuture(runDetached<PlaceAnswer>([folder, file = BackedUpFile::of(workspace().source())]() -> PlaceAnswer {
        return {QFileInfo(folder).isDir(), backupsIn(folder, file)};
    }));
}

void BackupsSection::answered(const QString& folder, bool isThere, const QList<BackupFile>& found) {
    for (BackupPlaceRow& place : m_places) {
        if (place.folder == folder) {
            place.isThere = isThere;
        }
    }
    m_backups.removeIf([&folder](const BackupRow& row) { return row.file.folder() == folder; });
    for (const BackupFile& file : found) {
        m_backups.append(
            m_seen.value(seenKey(file), {file, file.hasKeyOfFile ? BackupState::NotLookedAt : BackupState::OtherKey}));
    }
    std::sort(m_backups.begin(), m_backups.end(),
              [](const BackupRow& one, const BackupRow& other) { return one.file.madeAt > other.file.madeAt; });
    showRows();
    lookThroughNext();
}

void BackupsSection::showRows() {
    m_placeRows->setSource(rowsOf<BackupPlaceRow>(m_places, [](const BackupPlaceRow& row) { return row.folder; }));
    m_rows->setSource(rowsOf<BackupRow>(m_backups, [](const BackupRow& row) { return row.file.path; }));
    m_look->setEnabled(!m_backups.isEmpty());
    followChoice();
}

void BackupsSection::followChoice() {
    m_remove->setEnabled(m_placeTable->currentRow() >= 0);
    m_restore->setEnabled(m_table->currentRow() >= 0);
}

void BackupsSection::lookThroughNext() {
    if (m_task || m_fetching) {
        return;
    }
    const auto next = std::find_if(m_backups.begin(), m_backups.end(), [this](const BackupRow& row) {
        return row.state == BackupState::NotLookedAt && (m_looksAtLargeOnes || row.file.bytes < largeBytes);
    });
    if (next == m_backups.end()) {
        m_looksAtLargeOnes = false;
        return;
    }
    using Fetched = Result<FetchedBackup>;
    m_fetching = std::make_shared<Progress>();
    auto* watcher = new QFutureWatcher<Fetched>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path = next->file.path] {
        watcher->deleteLater();
        m_fetching.reset();
        fetched(path, watcher->future().takeResult());
    });
    watcher->setFuture(runDetached<Fetched>(
        [path = next->file.path, progress = m_fetching]() -> Fetched { return fetchBackup(path, *progress); }));
}

void BackupsSection::fetched(const QString& path, const Result<FetchedBackup>& backup) {
    if (!backup) {
        mark(path, BackupState::Unread);
        lookThroughNext();
        return;
    }
    const auto work = [here = *backup, key = workspace().source().key](Progress& progress) {
        return lookThrough(pathOf(here), key, progress);
    };
    m_task = Task::start<FileSummary>(work, [this, path](const Result<FileSummary>& summary) {
        m_task.reset();
        looked(path, summary);
        lookThroughNext();
    });
}

void BackupsSection::looked(const QString& path, const Result<FileSummary>& summary) {
    if (summary) {
        mark(path, BackupState::Whole, summary->lastChange);
    } else {
        mark(path, summary.error().kind == ErrorKind::Denied ? BackupState::OtherKey : BackupState::Damaged);
    }
}

void BackupsSection::mark(const QString& path, BackupState state, const QString& lastChange) {
    for (BackupRow& row : m_backups) {
        if (row.file.path != path) {
            continue;
        }
        row.state = state;
        row.lastChange = lastChange;
        m_seen.insert(seenKey(row.file), row);
    }
    showRows();
}

void BackupsSection::lookThroughAll() {
    m_looksAtLargeOnes = true;
    m_seen.clear();
    for (BackupRow& row : m_backups) {
        if (row.file.hasKeyOfFile) {
            row.state = BackupState::NotLookedAt;
        }
    }
    showRows();
    lookThroughNext();
}

void BackupsSection::restoreChosen() {
    if (const int row = m_table->currentRow(); row >= 0) {
        context().navigator.restoreBackup(m_rows->row(row).file.path);
    }
}

void BackupsSection::showEvent(QShowEvent* event) {
    SettingsSection::showEvent(event);
    askPlaces();
}

void BackupsSection::retranslate() {
    card()->setTitle(tr("Backups by themselves"));
    m_intro->setText(
        tr("Choose a folder on a stick or a network drive. From then on backups are made there without a question. "
           "Each is checked before it gets its name. Of the older ones those of 7 days, 5 weeks and 12 months are "
           "kept, and the others are deleted."));
    setLabel(onLock, tr("When the window locks or is closed"));
    setLabel(everyHours, tr("While it is open, after so many hours"));
    setLabel(overdueDays, tr("Say so on Today after so many days without one"));
    m_placeTable->setAccessibleName(tr("Places for backups"));
    m_placeTable->setEmptyText(tr("No place is chosen, so no backup is made by itself."));
    m_table->setAccessibleName(tr("Backups in these places, the newest first"));
    m_table->setEmptyText(tr("No backup of this file lies in these places yet."));
    m_placeRows->setColumns(placeColumns());
    m_rows->setColumns(backupColumns());
    showRows();
}

} // namespace brobygger
