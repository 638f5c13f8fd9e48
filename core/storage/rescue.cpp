// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rescue.h"

#include "core/base/storage_failure.h"
#include "core/base/time/dates.h"
#include "core/storage/atomic_file.h"
#include "core/storage/database.h"
#include "core/storage/engine_error.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <sqlcipher/sqlite3.h>

namespace brobygger {

namespace {
struct RescueWords {
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

/// Without what earlier rescues have added, in whichever language the program was then.
QString ownNameOf(const QFileInfo& file) {
    static const QRegularExpression added(QStringLiteral("( \\((rescued|reddet) \\d\\d-\\d\\d-\\d{4}\\)( \\d+)?)+$"));
    return file.completeBaseName().remove(added);
}

QString freeNameIn(const QString& folder, const QFileInfo& file, QDate today) {
    const QString name = RescueWords::tr("%1 (rescued %2)").arg(ownNameOf(file), formatDate(today));
    const QString ending = file.suffix().isEmpty() ? QString() : QLatin1Char('.') + file.suffix();
    QString path = QDir(folder).filePath(name + ending);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = QDir(folder).filePath(QStringLiteral("%1 %2%3").arg(name).arg(number).arg(ending));
    }
    return path;
}

/// On the connection itself and past its check of the place, which is why it is here.
Result<void> copyInto(sqlite3* open, const QString& target) {
    const QByteArray script = "VACUUM INTO '" + QString(target).replace(QLatin1Char('\''), QStringLiteral("''")).toUtf8() + "'";
    return sqlite3_exec(open, script.constData(), nullptr, nullptr, nullptr) == SQLITE_OK ? Result<void>()
                                                                                          : Result<void>(engineError(open));
}

QByteArray tablesOf(Database& database) {
    Statement tables(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    QByteArray counts;
    while (tables.step()) {
        const QByteArray name = tables.text(0).toUtf8();
        counts += name + ' ' + QByteArray::number(database.number("SELECT count(*) FROM \"" + name + '"')) + '\n';
    }
    return counts;
}

bool isWhole(Database& database, const QString& copy, const FileKey& key) {
    const auto saved = Database::open(copy, key, AccessMode::ReadOnly);
    if (!saved) {
        return false;
    }
    Statement check(**saved, "PRAGMA integrity_check");
    return check.step() && check.text(0) == QStringLiteral("ok") && tablesOf(**saved) == tablesOf(database);
}

Result<QString> rescueTo(const QString& path, Database& database, const FileKey& key) {
    UnfinishedFile copy(path);
    if (auto copied = copyInto(database.handle(), copy.path()); !copied) {
        return copied.error();
    }
    if (!isWhole(database, copy.path(), key)) {
        return Error{ErrorKind::Storage, RescueWords::tr("The rescued copy is not whole and was not kept.")};
    }
    if (auto placed = copy.putInPlace(Existing::Kept); !placed) {
        return placed.error();
    }
    return path;
}
} // namespace

Result<QString> rescueInto(const QStringList& folders, Database& database, const FileKey& key, QDate today) {
    const QFileInfo file(database.path());
    Error why{ErrorKind::Storage, RescueWords::tr("There is no folder to save the file in.")};
    for (const QString& folder : folders) {
        if (!QFileInfo(folder).isDir()) {
            continue;
        }
        try {
            const Result<QString> saved = rescueTo(freeNameIn(folder, file, today), database, key);
            if (saved) {
                return saved;
            }
            why = saved.error();
        } catch (const StorageFailure& failure) {
            why = failure.toError();
        }
    }
    return why;
}

Result<QString> rescue(Database& database, const FileKey& key, QDate today) {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(documents);
    return rescueInto({QFileInfo(database.path()).absolutePath(), documents}, database, key, today);
}

} // namespace brobygger
