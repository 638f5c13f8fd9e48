// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace brobygger {

class FileKey;

/// By what one tells two copies of a file apart. Names nobody.
struct FileSummary {
    qint64 citizens = 0;
    qint64 appointments = 0;
    qint64 documents = 0;
    QString lastChange; ///< of the newest line of the audit trail: UTC instant, ISO; empty in a new file
    qint64 auditLines = 0;
    QByteArray auditHead; ///< the link of that line
    QByteArray auditOrigin =
        {};                    ///< the link of the first line, which every copy of one file has in common; empty in a new file
    QString organisation = {}; ///< who keeps the file

    bool operator==(const FileSummary&) const = default;
};

/// Whether both are copies of one file, at whatever time; a file without any line may be anybody's.
inline bool areOfOneFile(const FileSummary& one, const FileSummary& other) {
    return one.auditOrigin.isEmpty() || other.auditOrigin.isEmpty() || one.auditOrigin == other.auditOrigin;
}

/// What stands in a file nobody need have open. It is read from a copy in a folder of its own, so that neither the file nor a
/// journal beside it is touched. Denied when the key is another file's.
Result<FileSummary> summaryOf(const QString& path, const FileKey& key);

} // namespace brobygger
