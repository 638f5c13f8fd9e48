// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/messages/messages.h"
#include "ui/shell/slice.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <memory>

namespace brobygger {

class Page;

/// Takes message files in, one after the other: opens each for a decision, names what is of another kind or was here before,
/// and offers at the end to remove the plain files. One *Undo* takes the whole series back, files included.
class MessageImport final : public QObject {
    Q_OBJECT
public:
    MessageImport(PageContext& context, Page& page);

    /// Asks for a file.
    void choose();
    /// Reads what is new in the folder the mailbox system saves to; asks which one that is the first time.
    void fetch();
    void take(const QStringList& paths);

private:
    struct Received {
        QString path;
        AcceptedMessage message;
        bool isFileRemoved = false;
    };

    /// A message that was read off this thread.
    struct Looked {
        QByteArray bytes;
        ReferralMessage message;
    };

    void chooseFolder();
    /// Reads the next file that waits; shown when that is done.
    void next();
    void show(QString path, Result<Looked> looked);
    void sayReading();
    void giveUp();
    void finish();
    void offerRemoval();
    void removeFiles();
    void offerToTakeBack();
    /// About the files that became nothing, the first few by name.
    QString setAsideWords() const;
    /// A sentence when something stands in the way; then the rest is as it was.
    static Result<void> takeBack(const Messages& messages, const QList<Received>& series);

    PageContext& m_context;
    Page& m_page;
    std::unique_ptr<Task> m_task;
    QTimer m_patience; ///< runs while a file is read; then it is said, with a way to stop
    bool m_saysReading = false;
    bool m_isFolder = false;
    QStringList m_waiting;
    QStringList m_setAside; ///< sentences about the files that became nothing
    QList<Received> m_received;
};

} // namespace brobygger
