// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/rights/access_file.h"

#include "core/access_copy/access_words.h"
#include "core/base/time/dates_in_language.h"
#include "core/workspace/workspace.h"
#include "ui/shared/letters/paper.h"

namespace brobygger {

Result<void> writeAccessCopy(Workspace& workspace, CitizenId citizen, const AccessCopy& copy, const AccessOmissions& omissions,
                             const QString& path) {
    const QString html = accessCopyHtml(copy, omissions, workspace.accessCopies.sender());
    return workspace.accessCopies.noteWritten(citizen, path, [&] {
        return writePdf(html, LetterLayout(), {path, AccessCopyWords::tr("Your data"), screenLanguage()});
    });
}

} // namespace brobygger
