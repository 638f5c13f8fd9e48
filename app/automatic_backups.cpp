// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/automatic_backups.h"

#include "core/base/detached.h"

#include <QFutureWatcher>
#include <algorithm>
#include <utility>

namespace brobygger {

using namespace std::chrono_literals;

namespace {
constexpr auto lookAfterWaysEvery = 200ms;
constexpr auto usualPatience = 30s; // a slow stick takes less for what is told at once
} // namespace

QString BackupReport::made() const {
    const auto first = std::find_if(places.begin(), places.end(), [](const auto& place) { return !place.path.isEmpty(); });
    return first == places.end() ? QString() : first->path;
}

QStringList BackupReport::problems() const {
    QStringList sentences;
    for (const BackupInPlace& place : places) {
        sentences.append(place.problem);
    }
    sentences.append(problem);
    sentences.removeAll(QString());
    return sentences;
}

AutomaticBackups::AutomaticBackups()
    : m_patience(usualPatience) {
    m_looking.setInterval(lookAfterWaysEvery);
    connect(&m_looking, &QTimer::timeout, this, &AutomaticBackups::lookAfterWays);
}

AutomaticBackups::~AutomaticBackups() {
    for (const WayInto& into : std::as_const(m_ways)) {
        into.way->progress.cancel();
    }
}

void AutomaticBackups::begin(const BackupOrder& order) {
    if (isRunning() || order.places.isEmpty()) {
        return;
    }
    m_report = {order.at, {}};
    m_order = order.places;
    const auto make = [source = order.source](Progress& progress) { return OutgoingCopy::make(source, progress); };
    m_task = Task::start<std::shared_ptr<OutgoingCopy>>(
        make, [this, file = BackedUpFile::of(order.source)](const Result<std::shared_ptr<OutgoingCopy>>& copy) {
            m_task.reset(); // and with it the key
            if (!copy) {
                m_report.problem = copy.error().kind == ErrorKind::Cancelled ? QString() : copy.error().message;
                return end();
            }
            m_copy = *copy;
            m_report.auditProblems = m_copy->auditProblems();
            for (const QString& folder : std::as_const(m_order)) {
                goInto(folder, file);
            }
            m_looking.start();
            lookAfterWays(); // when none of them could be tried
        });
}

void AutomaticBackups::goInto(const QString& folder, const BackedUpFile& file) {
    m_hanging.removeIf([](const WayInto& into) { return into.way->isOver.load(); });
    if (std::any_of(m_hanging.begin(), m_hanging.end(), [&folder](const WayInto& into) { return into.folder == folder; })) {
        m_report.places.append({folder, {}, tr("%1 does not answer.").arg(folder)});
        return;
    }
    const auto way = std::make_shared<Way>();
    m_ways.append({folder, way, 0, std::chrono::steady_clock::now()});
    const auto work = [way, folder, file, copy = m_copy->path(), name = backupName(file.path, m_report.at)]() {
        const auto tell = [&way](qint64 bytes) { way->bytes = bytes; };
        const Result<BackupCopy> made = putIntoPlace(copy, folder, name, way->progress, tell);
        if (made) {
            pruneBackups(folder, file);
        }
        way->isOver = true;
        return made;
    };
    auto* watcher = new QFutureWatcher<Result<BackupCopy>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, way, folder] {
        const Result<BackupCopy> made = watcher->future().takeResult();
        watcher->deleteLater();
        const bool wasStopped = !made && made.error().kind == ErrorKind::Cancelled;
        settle(way, {folder, made ? made->path : QString(), made || wasStopped ? QString() : made.error().message});
    });
    watcher->setFuture(runDetached<Result<BackupCopy>>(work));
}

/// One that was left to itself says nothing any more.
void AutomaticBackups::settle(const std::shared_ptr<Way>& way, const BackupInPlace& became) {
    const auto into = std::find_if(m_ways.begin(), m_ways.end(), [&way](const WayInto& each) { return each.way == way; });
    if (into == m_ways.end() || into->isSettled) {
        return;
    }
    into->isSettled = true;
    m_report.places.append(became);
    lookAfterWays();
}

void AutomaticBackups::lookAfterWays() {
    const auto now = std::chrono::steady_clock::now();
    for (WayInto& into : m_ways) {
        if (into.isSettled) {
            continue;
        }
        const qint64 bytes = into.way->bytes;
        if (bytes != into.bytesSeen) {
            into.bytesSeen = bytes;
            into.movedAt = now;
        } else if (now - into.movedAt > m_patience) {
            into.isSettled = true;
            into.way->progress.cancel();
            m_hanging.append(into);
            m_report.places.append({into.folder, {}, tr("%1 does not answer.").arg(into.folder)});
        }
    }
    if (!m_task && std::all_of(m_ways.begin(), m_ways.end(), [](const WayInto& into) { return into.isSettled; })) {
        end();
    }
}

void AutomaticBackups::stop() {
    if (!isRunning()) {
        return;
    }
    m_task.reset(); // cancels and waits: it has the file open
    for (WayInto& into : m_ways) {
        if (!into.isSettled) {
            into.way->progress.cancel();
            m_hanging.append(into);
        }
    }
    end();
}

void AutomaticBackups::end() {
    m_looking.stop();
    m_ways.clear();
    m_copy.reset();
    std::sort(m_report.places.begin(), m_report.places.end(), [this](const BackupInPlace& one, const BackupInPlace& other) {
        return m_order.indexOf(one.folder) < m_order.indexOf(other.folder);
    });
    Q_EMIT ended(std::exchange(m_report, {}));
}

} // namespace brobygger
