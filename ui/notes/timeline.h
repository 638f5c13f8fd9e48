// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"
#include "core/notes/note_rules.h"

namespace brobygger {

class Workspace;

/// One line of what has been said and done with a citizen: a note with its versions, or a contact.
struct TimelineRow {
    QDateTime at; ///< by which it is ordered
    std::optional<NoteEntry> note;
    std::optional<Contact> contact;

    QString key() const;
};

/// Notes and contacts together, the newest first.
QList<TimelineRow> timelineOf(const Workspace& workspace, CitizenId citizen);
/// "Notat", or kind and outcome of a contact.
QString timelineTitle(const Workspace& workspace, const TimelineRow& row);
/// "noteret 3 dage efter", "rettet 2 gange", "35 minutter".
QString timelineDetail(const TimelineRow& row);
/// Everything there is to read, older versions of a note below the newest.
QString timelineText(const TimelineRow& row);

} // namespace brobygger
