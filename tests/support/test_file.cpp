// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_file.h"

#include <QDir>
#include <QFile>
#include <stdexcept>

namespace brobygger {

namespace {

/// Deriving a key takes a fifth of a second and the migrations more, so both are done once for all tests of a program.
struct Template {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("template.brobygger"));
    FileKey key = *FileKey::forNewFile(testPassphrase);

    Template() {
        const FixedClock clock(QDateTime(QDate(2026, 11, 2), QTime(9, 0)));
        FileSetup setup;
        setup.organisation = QStringLiteral("Norddjurs Kommune (eksempel)");
        setup.programme = QStringLiteral("norddjurs-landkommune");
        setup.worker = QStringLiteral("Karen Casemanager");
        if (auto made = Workspace::create(path, key, setup, clock); !made) {
            throw std::runtime_error(made.error().message.toStdString() + " " + made.error().detail.toStdString());
        }
    }
};

const Template& sharedTemplate() {
    static const Template made;
    return made;
}

} // namespace

TestFile::TestFile()
    : m_path(m_folder.filePath(QStringLiteral("test.brobygger")))
    , m_key(sharedTemplate().key) {
    QFile::copy(sharedTemplate().path, m_path);
    reopen();
}

void TestFile::reopen() {
    m_workspace.reset();
    auto opened = Workspace::open(m_path, m_key, clock);
    if (!opened) {
        throw std::runtime_error(opened.error().message.toStdString() + " " + opened.error().detail.toStdString());
    }
    m_workspace = *std::move(opened);
}

std::optional<QString> sharedFolder() {
    const QString path = qEnvironmentVariable("BROBYGGER_SHARED", QStringLiteral("../shared"));
    return QDir(path).exists() ? std::optional(path) : std::nullopt;
}

} // namespace brobygger
