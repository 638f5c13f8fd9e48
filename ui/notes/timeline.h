// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"
#include "core/correspondence/short_message.h"
#include "core/notes/note_rules.h"

namespace brobygger {

class Workspace;

/// One line of what has been said and done with a citizen: a note with its versions, a contact, or a message to or from others.
struct TimelineRow {
    QDateTime at; ///< by which it is ordered
    std::optional<NoteEntry> note;
    std::optional<Contact> contact;
    std::optional<ShortMessageRow> message = std::nullopt;
    std::optional<ShortMessage> answered = std::nullopt; ///< what the message answers

    QString key() const;
    /// Of a note or a message: whether it is to be filed in the journal of the house, and when it was.
    bool isToBeFiled() const;
    QDate filedOn() const;
};

/// Notes, contacts and messages together, the newest first.
QList<TimelineRow> timelineOf(const Workspace& workspace, CitizenId citizen);
/// "Notat", kind and outcome of a contact, or with whom a message was.
QString timelineTitle(const Workspace& workspace, const TimelineRow& row);
/// "noteret 3 dage efter", "rettet 2 gange", "35 minutter", "MedCom · svar senest 04-12-2026".
QString timelineDetail(const Workspace& workspace, const TimelineRow& row);
/// Everything there is to read: older versions of a note below the newest, below a message what it answers and rests on.
QString timelineText(const Workspace& workspace, const TimelineRow& row);
/// The end of that text: the wordings of a note that were corrected, which are shown grey; empty where there is none.
QString olderWordings(const TimelineRow& row);
/// A note as it stands, and below it what the citizen says to it.
QString noteWithRemarks(const NoteEntry& entry);

} // namespace brobygger
