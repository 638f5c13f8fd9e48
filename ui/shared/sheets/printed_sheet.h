// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/templates/template.h"
#include "core/storage/records/record_kind.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// A sheet of the organisation that is handed over and not kept.
struct PrintedSheet {
    QString title; ///< what the queue of the printer shows: the kind of sheet, never a person
    QString kind;  ///< code, in the audit trail and in the list of files in clear
    RecordKind record = RecordKind::Volunteer;
    qint64 recordId = 0;
    qint64 citizen = 0; ///< whom it tells of; 0: nobody
    Result<RenderedTemplate> content;
};

/// Asks for a printer and puts the sheet on it; that, or the file where it went to one, is taken down. Says on the page of
/// `parent` what is missing, with the way to the settings, and what went wrong. `printed` is called when it is on paper.
void printSheet(QWidget* parent, PageContext& context, const PrintedSheet& sheet, const std::function<void()>& printed = {});

} // namespace brobygger
