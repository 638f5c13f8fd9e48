// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/message_import.h"

#include "core/exchange/medcom/message_limits.h"
#include "core/messages/message_reader.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/page.h"
#include "ui/referrals/message_import_dialog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <chrono>

namespace brobygger {

namespace {
inline constexpr Setting<const char*> messageFolder{"messages.folder", ""}; ///< read when asked, never watched by itself
constexpr qsizetype mostNamed = 4;
constexpr std::chrono::milliseconds patience{400}; ///< nearly every message is read in less
const QStringList messageNames{QStringLiteral("*.xml"), QStringLiteral("*.json")};
} // namespace

MessageImport::MessageImport(PageContext& context, Page& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &MessageImport::sayReading);
}

void MessageImport::choose() {
    m_context.ask.openFile(&m_page, tr("Import a referral"), tr("Messages (*.xml *.json);;All files (*)"),
                           [this](const QString& path) { take({path}); });
}

void MessageImport::fetch() {
    const QString path = m_context.workspace.settings.value(messageFolder);
    const QDir folder(path);
    if (path.isEmpty() || !folder.exists()) {
        chooseFolder();
        return;
    }
    QStringList paths;
    const QFileInfoList files = folder.entryInfoList(messageNames, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo& file : files) {
        paths << file.absoluteFilePath();
    }
    m_isFolder = true;
    take(paths);
}

void MessageImport::chooseFolder() {
    m_context.ask.openFolder(&m_page, tr("The folder where messages are saved"), [this](const QString& path) {
        m_context.workspace.settings.set(messageFolder, path);
        fetch();
    });
}

void MessageImport::take(const QStringList& paths) {
    m_task.reset(); // what is still being read gives way to what is asked for now
    m_waiting = paths;
    m_setAside.clear();
    m_received.clear();
    next();
}

void MessageImport::next() {
    if (m_waiting.isEmpty()) {
        finish();
        return;
    }
    const QString path = m_waiting.takeFirst();
    m_patience.start();
    m_task = Task::start<Looked>(
        [path](Progress& progress) -> Result<Looked> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                return Error{ErrorKind::Storage, tr("%1 cannot be read.").arg(QFileInfo(path).fileName())};
            }
            const QByteArray bytes = file.read(MessageLimits().bytes + 1);
            const Result<ReferralMessage> message = readReferralMessage(bytes, {}, progress);
            if (!message) {
                Error error = message.error();
                error.message = QStringLiteral("%1: %2").arg(QFileInfo(path).fileName(), error.message);
                return error;
            }
            return Looked{bytes, *message};
        },
        [this, path](Result<Looked> looked) { show(path, std::move(looked)); });
}

// By value: the task that brings them goes first.
void MessageImport::show(QString path, Result<Looked> looked) {
    m_patience.stop();
    m_task.reset();
    if (m_saysReading) {
        m_saysReading = false;
        m_page.messages()->dismiss();
    }
    if (!looked) {
        m_setAside << looked.error().message;
        next();
        return;
    }
    MessageProposal proposal = m_context.workspace.messages.propose(std::move(looked->message));
    if (proposal.known.isValid()) {
        if (!m_isFolder) { // there they lie until somebody removes them
            m_setAside << tr("%1 has been imported before.").arg(QFileInfo(path).fileName());
        }
        next();
        return;
    }
    auto* dialog = new MessageImportDialog(m_context, std::move(looked->bytes), std::move(proposal), &m_page);
    connect(dialog, &MessageImportDialog::received, this, [this, path = std::move(path)](const AcceptedMessage& accepted) {
        m_received.append({path, accepted});
    });
    connect(dialog, &QDialog::finished, this, &MessageImport::next);
    dialog->open();
}

void MessageImport::sayReading() {
    m_saysReading = true;
    m_page.messages()->ask(Tone::Neutral, tr("Reading the message…"), tr("Stop"), [this] { giveUp(); });
}

/// What has been received stays; the file that is read now and those that wait are left.
void MessageImport::giveUp() {
    m_waiting.clear();
    if (m_task) {
        m_task->cancel();
    }
}

void MessageImport::finish() {
    const bool isFolder = std::exchange(m_isFolder, false);
    for (const Received& received : std::as_const(m_received)) {
        if (const auto noted = m_context.workspace.messages.noteRead(received.path, received.message.citizen); !noted) {
            m_setAside << noted.error().message;
        }
    }
    if (!m_received.isEmpty()) {
        offerToTakeBack();
        offerRemoval();
    } else if (!m_setAside.isEmpty()) {
        m_page.messages()->warn(setAsideWords());
    } else if (isFolder) {
        m_page.messages()->ask(Tone::Green,
                               tr("There is nothing new in %1.").arg(m_context.workspace.settings.value(messageFolder)),
                               tr("Choose another folder"), [this] { chooseFolder(); });
    }
}

void MessageImport::offerRemoval() {
    QStringList paths;
    for (const Received& received : std::as_const(m_received)) {
        paths << received.path;
    }
    m_context.ask.confirm(&m_page, tr("Remove %n message file(s)?", nullptr, static_cast<int>(paths.size())),
                          tr("Unencrypted on this machine: %1. The messages are kept in the encrypted file.")
                              .arg(paths.join(QStringLiteral(", "))),
                          tr("Remove the files"), [this] { removeFiles(); });
}

void MessageImport::removeFiles() {
    for (Received& received : m_received) {
        received.isFileRemoved = QFile::remove(received.path);
        if (!received.isFileRemoved) {
            m_setAside << tr("%1 could not be removed. Remove it by hand.").arg(received.path);
        }
    }
    offerToTakeBack();
}

void MessageImport::offerToTakeBack() {
    QString sentence = tr("%n message(s) received and kept as they came.", nullptr, static_cast<int>(m_received.size()));
    if (!m_setAside.isEmpty()) {
        sentence += QLatin1Char('\n') + setAsideWords();
    }
    offerUndo(&m_page, sentence, Result<Undo>([&messages = m_context.workspace.messages, series = m_received] {
        return takeBack(messages, series);
    }));
}

QString MessageImport::setAsideWords() const {
    QStringList lines = m_setAside.mid(0, mostNamed);
    if (const qsizetype more = m_setAside.size() - lines.size(); more > 0) {
        lines << tr("%n more file(s) became nothing.", nullptr, static_cast<int>(more));
    }
    return lines.join(QLatin1Char('\n'));
}

Result<void> MessageImport::takeBack(const Messages& messages, const QList<Received>& series) {
    for (auto received = series.rbegin(); received != series.rend(); ++received) {
        if (received->isFileRemoved) {
            // What was received may lie nowhere else.
            QSaveFile file(received->path);
            const QByteArray bytes = messages.contentOf(received->message.message);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
                return Error{ErrorKind::Storage,
                             tr("%1 could not be written again, so the message stays.").arg(received->path)};
            }
        }
        if (const auto undone = received->message.undo(); !undone) {
            if (received->isFileRemoved) {
                QFile::remove(received->path);
            }
            return undone;
        }
    }
    return {};
}

} // namespace brobygger
