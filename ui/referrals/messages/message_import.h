// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/messages.h"
#include "ui/referrals/messages/message_folder.h"
#include "ui/referrals/messages/message_reading.h"
#include "ui/shell/slice.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <memory>

namespace brobygger {

class Page;

/// Takes message files in: opens each for a decision, names what is of another kind or was here before, and offers at the end
/// to delete the plain files. One *Undo* takes the whole series back, files included.
class MessageImport final : public QObject {
    Q_OBJECT
public:
    MessageImport(PageContext& context, Page& page);

    /// Asks for a file.
    void choose();
    /// Reads what is new in the folder the mailbox system saves to.
    void fetch();
    void take(const QStringList& paths);
    /// Opens a message that was put aside, which is a series by itself.
    static void goOn(PageContext& context, Page& page, const QString& path, const ReadMessage& read);

private:
    struct Waiting {
        QString path;
        ReadMessage read;
    };
    struct Received {
        QString path;
        AcceptedMessage message;
        bool isFileRemoved = false;
    };
    struct KnownBefore {
        QString path;
        CitizenId citizen;
    };
    /// What became of the files of a series.
    struct Outcome {
        std::shared_ptr<QList<Received>> received = std::make_shared<QList<Received>>(); ///< also the undo's
        quint64 undoStep = 0;                                                            ///< by which they are taken back
        QStringList wrong; ///< sentences about files that are none of ours
        QList<KnownBefore> known;
        int putAside = 0;
        int drafts = 0; ///< of those put aside
    };

    MessageImport(PageContext& context, Page& page, MessageReading* reading);
    void read(const QStringList& paths, bool isFolder);
    void sort(const QList<MessageFile>& files);
    /// Opens the next message, or tells what became of all of them; not over another dialog.
    void next();
    void show(const Waiting& waiting);
    void finish();
    void askToDelete();
    static bool isFileOf(const Messages& messages, const Received& received);
    void deleteFiles();
    /// The page where it is told: the one in front.
    QWidget* front() const;
    void tellReceived();
    void tellNothingReceived();
    /// About the files that became nothing, the first few by name, and about what was put aside.
    QStringList otherWords() const;
    /// The one citizen a file was about that has been imported before; invalid where there is none or are several.
    CitizenId knownCitizen() const;
    void openKnown() const;
    /// Says which files lie on the disk again; nothing where none had been deleted. An error when something stands in the way;
    /// then everything is as it was.
    static Result<QString> takeBack(Messages& messages, const QList<Received>& series);
    static Result<void> writeAgain(const Messages& messages, const Received& received);

    PageContext& m_context;
    Page& m_page;
    MessageReading* m_reading; ///< none for a message that was put aside
    MessageFolder m_folder;
    QTimer m_turn; ///< runs while what was read waits for another dialog to be closed
    bool m_isFolder = false;
    qsizetype m_files = 0; ///< to be decided about in this series
    QList<Waiting> m_waiting;
    Outcome m_outcome;
};

} // namespace brobygger
