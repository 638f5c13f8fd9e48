// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace brobygger {

/// The detail of an Error that means: a sound message, but of a kind that is no referral and no answer to one.
inline const QString otherKindDetail = QStringLiteral("message.otherKind");

/// Says what an OIOXML letter is that is not read here. `element` is the letter's own: PositiveReceipt, DischargeLetter …
Error otherOioxmlKind(const QString& element);
/// The same for a FHIR message by its event code: hospital-notification-message, acknowledgement-message …
Error otherFhirKind(const QString& eventCode);
/// A file that is no message at all, as far as its beginning tells.
Error noMessage();
/// An EDIFACT message: known, and not read.
Error edifactMessage();
/// More bytes than a message may have.
Error messageTooLarge();

} // namespace brobygger
