// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letters/meeting_letter.h"
#include "core/documents/templates/template.h"

namespace brobygger {

// The placeholders of the letters about a meeting, apart from the sender's (fieldsOf has them all).
QList<TemplateField> meetingInvitationFields();
QList<TemplateField> citizenInvitationFields();
QList<TemplateField> meetingMinutesFields();
QList<TemplateField> citizenMinutesFields();

// A letter as what its template prints.
TemplateValues valuesOf(const MeetingInvitationLetter& letter);
TemplateValues valuesOf(const CitizenInvitationLetter& letter);
TemplateValues valuesOf(const MeetingMinutesLetter& letter);
TemplateValues valuesOf(const CitizenMinutesLetter& letter);

} // namespace brobygger
