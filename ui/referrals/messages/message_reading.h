// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/messages/message_reader.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <functional>
#include <memory>

namespace brobygger {

class Page;
class ProgressPanel;

/// A message file that was read, or why it could not be, said of the file by its name.
struct MessageFile {
    QString path;
    Result<ReadMessage> read;
};

MessageFile readMessageFile(const QString& path, const Progress& progress = Progress());

/// Reads message files off the thread of the window, one after the other; the page says so as long as it lasts, with a way to
/// stop.
class MessageReading final : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const QList<MessageFile>&)>;

    MessageReading(Page& page, QObject* parent);

    /// Reads these and hands them over together. What is still being read gives way and is not handed over. When it is
    /// stopped, those that were read are handed over, with that the next one was not.
    void start(const QStringList& paths, Done done);

private:
    void next();
    void arrive(MessageFile file);
    void sayReading();
    void giveUp();

    std::unique_ptr<Task> m_task;
    QTimer m_patience;         ///< runs while files are read; then it is said
    ProgressPanel* m_progress; ///< says so as long as it lasts, whatever else is told meanwhile
    QStringList m_waiting;
    QList<MessageFile> m_files;
    Done m_done;
};

} // namespace brobygger
