// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QTemporaryDir>

namespace brobygger {

/// The words that open every file of the tests.
inline const QString testPassphrase = QStringLiteral("en brobygger i regnvejr");

/// An encrypted file of its own for one test, copied from one that the real migrations made, and the workspace on it.
/// The clock stands at Monday 2 November 2026, 9 o'clock, until the test moves it.
class TestFile final {
public:
    TestFile();

    FixedClock clock{QDateTime(QDate(2026, 11, 2), QTime(9, 0))};
    Workspace& workspace() { return *m_workspace; }
    QString path() const { return m_path; }
    const FileKey& key() const { return m_key; }
    /// Closes and opens the file, as locking and unlocking do.
    void reopen();

private:
    QTemporaryDir m_folder;
    QString m_path;
    FileKey m_key;
    std::unique_ptr<Workspace> m_workspace;
};

/// The folder of reference values and sample files, or nothing when it is not there (then the case is skipped).
std::optional<QString> sharedFolder();

} // namespace brobygger
