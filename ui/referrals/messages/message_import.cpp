// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/messages/message_import.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/page.h"
#include "ui/referrals/messages/message_import_dialog.h"
#include "ui/shell/navigator.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <chrono>
#include <utility>

namespace brobygger {

namespace {
constexpr qsizetype mostNamed = 4;
constexpr std::chrono::milliseconds betweenTurns{200};

void removeAll(const QStringList& paths) {
    for (const QString& path : paths) {
        QFile::remove(path);
    }
}
} // namespace

MessageImport::MessageImport(PageContext& context, Page& page)
    : MessageImport(context, page, new MessageReading(page, nullptr)) {
    m_reading->setParent(this);
}

MessageImport::MessageImport(PageContext& context, Page& page, MessageReading* reading)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_reading(reading)
    , m_folder(context, page, [this](const QStringList& paths) { read(paths, true); }) {
    m_turn.setSingleShot(true);
    m_turn.setInterval(betweenTurns);
    connect(&m_turn, &QTimer::timeout, this, &MessageImport::next);
}

void MessageImport::choose() {
    m_context.ask.openFile(&m_page, tr("Import a referral"), tr("Messages (*.xml *.json);;All files (*)"),
                           [this](const QString& path) { take({path}); });
}

void MessageImport::fetch() { m_folder.fetch(); }

void MessageImport::take(const QStringList& paths) { read(paths, false); }

void MessageImport::read(const QStringList& paths, bool isFolder) {
    // What is still being read, or waits for its turn, gives way to what is asked for now.
    m_turn.stop();
    m_waiting.clear();
    m_outcome = Outcome();
    m_isFolder = isFolder;
    QStringList readable;
    for (const QString& path : paths) {
        if (const auto mayBeRead = m_context.workspace.mayBeRead(path); !mayBeRead) {
            m_outcome.wrong << mayBeRead.error().message;
        } else {
            readable << path;
        }
    }
    m_reading->start(readable, [this](const QList<MessageFile>& files) { sort(files); });
}

void MessageImport::goOn(PageContext& context, Page& page, const QString& path, const ReadMessage& read) {
    auto* import = new MessageImport(context, page, nullptr);
    import->sort({{path, read}});
}

void MessageImport::sort(const QList<MessageFile>& files) {
    for (const MessageFile& file : files) {
        if (!file.read) {
            m_outcome.wrong << file.read.error().message;
            continue;
        }
        const MessageProposal proposal = m_context.workspace.messages.propose(*file.read);
        if (!proposal.known.isValid()) {
            m_waiting.append({file.path, *file.read});
        } else if (!isPassedOver(proposal, m_isFolder)) {
            m_outcome.known.append({file.path, proposal.knownCitizen});
        }
    }
    m_files = m_waiting.size();
    next();
}

void MessageImport::next() {
    // What is being typed in a dialog that was opened meanwhile would go astray.
    if (QApplication::activeModalWidget() != nullptr) {
        m_turn.start();
    } else if (m_waiting.isEmpty()) {
        finish();
    } else {
        show(m_waiting.takeFirst());
    }
}

void MessageImport::show(const Waiting& waiting) {
    MessageProposal proposal = m_context.workspace.messages.propose(waiting.read);
    if (proposal.known.isValid()) { // the same message in two files
        m_outcome.known.append({waiting.path, proposal.knownCitizen});
        next();
        return;
    }
    auto* dialog = new MessageImportDialog(m_context, waiting.path, waiting.read, std::move(proposal), &m_page);
    dialog->setPlace(static_cast<int>(m_files - m_waiting.size()), static_cast<int>(m_files));
    connect(dialog, &MessageImportDialog::received, this, [this, path = waiting.path](const AcceptedMessage& accepted) {
        m_outcome.received->append({path, accepted});
    });
    connect(dialog, &MessageImportDialog::putAside, this, [this](bool isDraft) {
        ++m_outcome.putAside;
        m_outcome.drafts += isDraft ? 1 : 0;
    });
    connect(dialog, &QDialog::finished, this, [this] {
        if (m_waiting.isEmpty()) {
            next(); // within the same moment as what was received last
        } else {
            QTimer::singleShot(0, this, &MessageImport::next);
        }
    });
    dialog->open();
}

void MessageImport::finish() {
    for (const Received& received : std::as_const(*m_outcome.received)) {
        if (const auto noted = m_context.workspace.messages.noteRead(received.path, received.message.citizen); !noted) {
            m_outcome.wrong << noted.error().message;
        }
    }
    if (m_outcome.received->isEmpty()) {
        tellNothingReceived();
        return;
    }
    if (const IncomingReferralId referral = m_outcome.received->last().message.referral; referral.isValid()) {
        m_context.navigator.open({.page = page::referrals, .kind = RecordKind::IncomingReferral, .record = referral.value()});
    }
    tellReceived();
    askToDelete();
}

/// Another message may have taken the name since one was put aside.
bool MessageImport::isFileOf(const Messages& messages, const Received& received) {
    QFile file(received.path);
    const QByteArray bytes = messages.contentOf(received.message.message);
    return file.size() == bytes.size() && file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

void MessageImport::askToDelete() {
    QStringList paths;
    for (const Received& received : std::as_const(*m_outcome.received)) {
        if (isFileOf(m_context.workspace.messages, received)) {
            paths << received.path;
        }
    }
    if (paths.isEmpty()) {
        return;
    }
    m_context.ask.confirm(front(), tr("Delete %n message file(s)?", nullptr, static_cast<int>(paths.size())),
                          tr("Unencrypted on this machine: %1. The messages are kept in the encrypted file.")
                              .arg(paths.join(QStringLiteral(", "))),
                          tr("Delete"), [import = QPointer(this)] {
                              if (import) {
                                  import->deleteFiles();
                              }
                          });
}

void MessageImport::deleteFiles() {
    for (Received& received : *m_outcome.received) {
        const bool isThere = isFileOf(m_context.workspace.messages, received);
        received.isFileRemoved = isThere && QFile::remove(received.path);
        if (isThere && !received.isFileRemoved) {
            m_outcome.wrong << tr("%1 could not be deleted. Delete it by hand.").arg(received.path);
        }
    }
    tellReceived();
}

QWidget* MessageImport::front() const {
    QWidget* inFront = m_context.navigator.inFront();
    return inFront ? inFront : &m_page;
}

/// One step of the undo history, however often it is told: what it takes back follows what has become of the files.
void MessageImport::tellReceived() {
    const MessageHolder* holder = messageHolderOf(front());
    if (!holder) {
        return;
    }
    MessageBar* bar = holder->messages();
    UndoHistory& history = holder->undoHistory();
    const QString sentence =
        tr("%n message(s) received and kept as they came.", nullptr, static_cast<int>(m_outcome.received->size()));
    if (m_outcome.undoStep == 0) {
        const auto undo = [&messages = m_context.workspace.messages, series = m_outcome.received] {
            return takeBack(messages, *series);
        };
        m_outcome.undoStep = history.remember(sentence, undo);
        connect(&history, &UndoHistory::takenBack, bar, &MessageBar::withdraw, Qt::UniqueConnection);
    }
    const QString text = (QStringList(sentence) + otherWords()).join(QLatin1Char('\n'));
    const auto undo = [bar, &history, step = m_outcome.undoStep] { brobygger::takeBack(history, step, bar); };
    if (m_outcome.wrong.isEmpty()) {
        bar->offer(text, tr("Undo"), undo);
    } else {
        bar->ask(Tone::Red, text, tr("Undo"), undo);
    }
    bar->setStep(m_outcome.undoStep);
    if (knownCitizen().isValid()) {
        bar->addNext(tr("Open the citizen"), [import = QPointer(this)] {
            if (import) {
                import->openKnown();
            }
        });
    }
}

void MessageImport::tellNothingReceived() {
    MessageBar* bar = messagesFor(front());
    const bool isNothingWrong = m_outcome.wrong.isEmpty() && m_outcome.known.isEmpty();
    if (!bar || (isNothingWrong && (m_outcome.drafts > 0 || m_outcome.putAside == 1))) {
        return; // that a draft was kept is told already; that the one message was put aside, she knows
    }
    const QString text = otherWords().join(QLatin1Char('\n'));
    const Tone tone = !m_outcome.wrong.isEmpty() ? Tone::Red : Tone::Amber;
    if (knownCitizen().isValid()) {
        bar->ask(tone, text, tr("Open the citizen"), [import = QPointer(this)] {
            if (import) {
                import->openKnown();
            }
        });
    } else if (!m_outcome.wrong.isEmpty()) {
        bar->fail(text);
    } else if (!m_outcome.known.isEmpty()) {
        bar->warn(text);
    } else if (!text.isEmpty()) {
        bar->tell(text);
    } else if (m_isFolder) {
        bar->ask(Tone::Green, tr("There is nothing new in %1.").arg(m_folder.path()), tr("Choose another folder"),
                 [this] { m_folder.chooseFolder(); });
    }
}

QStringList MessageImport::otherWords() const {
    QStringList lines = m_outcome.wrong;
    for (const KnownBefore& known : m_outcome.known) {
        const QString name = QFileInfo(known.path).fileName();
        const auto citizen = m_context.workspace.citizens.find(known.citizen);
        lines << (citizen ? tr("%1 has been imported before. It is about %2.").arg(name, citizen->fullName())
                          : tr("%1 has been imported before.").arg(name));
    }
    if (const qsizetype more = lines.size() - mostNamed; more > 0) {
        lines = lines.mid(0, mostNamed);
        lines << tr("%n more file(s) became nothing.", nullptr, static_cast<int>(more));
    }
    if (m_outcome.drafts > 0) {
        lines << tr("%n message(s) put aside. What was typed is under Ctrl+K, “Drafts”.", nullptr, m_outcome.putAside);
    } else if (m_outcome.putAside > 0) {
        lines << tr("%n message(s) put aside.", nullptr, m_outcome.putAside);
    }
    return lines;
}

CitizenId MessageImport::knownCitizen() const {
    const QList<KnownBefore>& known = m_outcome.known;
    const bool isOne = std::all_of(known.cbegin(), known.cend(),
                                   [&known](const KnownBefore& one) { return one.citizen == known.first().citizen; });
    return isOne && !known.isEmpty() ? known.first().citizen : CitizenId();
}

void MessageImport::openKnown() const { m_context.navigator.openCitizen(knownCitizen(), tab::course); }

Result<QString> MessageImport::takeBack(Messages& messages, const QList<Received>& series) {
    QStringList written;
    QList<AcceptedMessage> accepted;
    for (const Received& received : series) {
        accepted.append(received.message);
        if (!received.isFileRemoved) {
            continue;
        }
        if (const auto again = writeAgain(messages, received); !again) {
            removeAll(written);
            return again.error();
        }
        written << received.path;
    }
    if (const auto undone = messages.takeBack(accepted); !undone) {
        removeAll(written);
        return undone.error();
    }
    return written.isEmpty() ? QString()
                             : tr("Taken back. %n message file(s) stand(s) unencrypted in the folder again: %1.", nullptr,
                                  static_cast<int>(written.size()))
                                   .arg(written.join(QStringLiteral(", ")));
}

/// What was received may lie nowhere else.
Result<void> MessageImport::writeAgain(const Messages& messages, const Received& received) {
    if (QFileInfo::exists(received.path)) {
        return Error{ErrorKind::Storage, tr("Another file is called %1 by now, so the message stays.").arg(received.path)};
    }
    QSaveFile file(received.path);
    const QByteArray bytes = messages.contentOf(received.message.message);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorKind::Storage, tr("%1 could not be written again, so the message stays.").arg(received.path)};
    }
    return {};
}

} // namespace brobygger
