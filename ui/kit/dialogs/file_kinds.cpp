// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialogs/file_kinds.h"

#include <QMimeDatabase>

namespace brobygger {

QIcon FileKinds::icon(const QFileInfo& file) const { return icon(file.isDir() ? Folder : File); }

QString FileKinds::type(const QFileInfo& file) const {
    const auto byName = file.isDir() ? QMimeDatabase::MatchDefault : QMimeDatabase::MatchExtension;
    return QMimeDatabase().mimeTypeForFile(file, byName).comment();
}

} // namespace brobygger
