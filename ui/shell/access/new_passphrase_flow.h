// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/storage/file_key.h"
#include "ui/shell/access/new_passphrase_dialog.h"

#include <QObject>
#include <chrono>
#include <memory>
#include <optional>

class QSettings;

namespace brobygger {

class Clock;

/// The way from the wish for another passphrase to the decision: the present one, or the recovery sheet of a locked file, is
/// proved off the window's thread, and the new one is chosen. Belongs to what is in the window and goes with it.
class NewPassphraseFlow final : public QObject {
    Q_OBJECT
public:
    /// `open` is the key of the file while the window has it open: then its passphrase is asked for, and otherwise the sheet.
    /// `memory` counts the wrong passphrases; `known` is what others know of the person.
    NewPassphraseFlow(QSettings& memory, const Clock& clock, QString file, std::optional<FileKey> open, QStringList known,
                      QWidget* over);

    void ask(const NewPassphrase& typed = {}, const QString& problem = {});

Q_SIGNALS:
    /// While what was given is proved; the second time it is over.
    void proving(bool isProving);
    /// So long until it is tried, after wrong ones.
    void waiting(std::chrono::seconds wait);
    void failed(const QString& message);
    /// Whoever hears it closes the file and changes its key.
    void decided(const brobygger::FileKey& present, const brobygger::FileKey& next);

private:
    struct Keys {
        FileKey present;
        FileKey next;
    };

    void prove(const NewPassphrase& typed);
    void derive(const NewPassphrase& typed);
    static Result<FileKey> presentKey(const QString& file, const std::optional<FileKey>& open, const QString& proof);

    QSettings& m_memory;
    const Clock& m_clock;
    QString m_file;
    std::optional<FileKey> m_open;
    QStringList m_known;
    QWidget* m_over;
    std::unique_ptr<Task> m_task;
};

} // namespace brobygger
