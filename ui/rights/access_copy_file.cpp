// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/access_copy_file.h"

#include "core/workspace/workspace.h"
#include "ui/shared/letters/paper.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct AccessCopyFileWords {
    Q_DECLARE_TR_FUNCTIONS(AccessCopyFile)
};
} // namespace

Result<void> writeAccessCopy(Workspace& workspace, const AccessCopy& copy, const QList<LeftOutLine>& leftOut,
                             const QString& path) {
    const PdfFile file{path, AccessCopyFileWords::tr("Access copy"), workspace.settings.value(language),
                       AccessCopyFileWords::tr("Page %1 of %2")};
    return noteAccessCopy(workspace, copy, leftOut, path,
                          [&] { return writePdf(accessCopyHtml(copy, leftOut), LetterLayout(), file); });
}

} // namespace brobygger
