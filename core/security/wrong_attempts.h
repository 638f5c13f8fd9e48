// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSettings>
#include <chrono>

namespace brobygger {

class AuditLog;

/// How long to wait before the next passphrase is tried after so many wrong ones: a second, twice as long each time, at most
/// half a minute. Waiting before a try, not after a wrong one, tells nothing when the program is ended early.
std::chrono::seconds waitAfter(int wrongAttempts);

/// The purpose of the line that says how many wrong passphrases were given; its field is the number.
inline const QString wrongPassphrasePurpose = QStringLiteral("open.wrong_passphrase");

/// Wrong passphrases given for a file, or for a backup of one, since it was last opened. They are counted on this machine,
/// since nothing can be written into a file that is locked; its name is not kept. After a quarter of an hour without a try
/// there is no waiting any more.
class WrongAttempts final {
public:
    WrongAttempts(QSettings& memory, const QString& path);

    int count() const;
    /// How long to wait before the next one is tried; nothing when the last wrong one is a quarter of an hour ago.
    std::chrono::seconds wait(const QDateTime& now) const;
    /// One more: a try came to Denied.
    void add(const QDateTime& now);
    void forget();
    /// Takes them down in the file, which has been opened, or restored of the backup, and forgets them. A file that cannot be
    /// written keeps nobody from working with it; then they are taken down the next time.
    void takeDown(AuditLog& audit);

private:
    QSettings& m_memory;
    QString m_group;
};

} // namespace brobygger
