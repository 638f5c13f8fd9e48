// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/messages/message_reading.h"

#include "core/exchange/medcom/message_limits.h"
#include "ui/kit/commands/progress_panel.h"
#include "ui/kit/page.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileInfo>
#include <chrono>
#include <utility>

namespace brobygger {

namespace {
constexpr std::chrono::milliseconds patience{400}; ///< nearly every message is read in less
} // namespace

MessageFile readMessageFile(const QString& path, const Progress& progress) {
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {path, Error{ErrorKind::Storage, MessageReading::tr("%1 cannot be read.").arg(name)}};
    }
    Result<ReadMessage> read = ReadMessage::from(file.read(MessageLimits().bytes + 1), progress);
    if (!read) {
        Error error = read.error();
        error.message = QStringLiteral("%1: %2").arg(name, error.message);
        return {path, error};
    }
    return {path, std::move(read)};
}

MessageReading::MessageReading(Page& page, QObject* parent)
    : QObject(parent)
    , m_progress(new ProgressPanel) {
    m_progress->hide();
    page.content()->addWidget(m_progress);
    connect(m_progress, &ProgressPanel::cancelled, this, &MessageReading::giveUp);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &MessageReading::sayReading);
}

void MessageReading::start(const QStringList& paths, Done done) {
    m_task.reset();
    m_progress->hide();
    m_waiting = paths;
    m_files.clear();
    m_done = std::move(done);
    m_patience.start();
    next();
}

void MessageReading::next() {
    if (m_waiting.isEmpty()) {
        m_patience.stop();
        m_progress->hide();
        const Done done = std::exchange(m_done, nullptr);
        done(std::exchange(m_files, {}));
        return;
    }
    const QString path = m_waiting.takeFirst();
    m_task =
        Task::start<MessageFile>([path](Progress& progress) -> Result<MessageFile> { return readMessageFile(path, progress); },
                                 [this, path](Result<MessageFile> file) {
                                     arrive(file ? *std::move(file) : MessageFile{path, file.error()});
                                 });
}

// By value: the task that brings it goes first.
void MessageReading::arrive(MessageFile file) {
    m_task.reset();
    m_files.append(std::move(file));
    next();
}

void MessageReading::sayReading() {
    m_progress->setText(tr("Reading the message…"));
    m_progress->setCancellable(true);
    m_progress->show();
}

void MessageReading::giveUp() {
    m_waiting.clear();
    if (m_task) {
        m_task->cancel();
    }
}

} // namespace brobygger
