// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/carecommunication/fhir_element.h"
#include "core/exchange/medcom/message_reply.h"
#include "core/exchange/medcom/message_tree.h"

namespace brobygger {

/// An answer as CareCommunication 5.0: in the same thread when a CareCommunication is answered, whose bundle is `answered`
/// (its earlier texts and its history come along, its attachments without their content); as a thread of its own that names
/// the letter when an OIOXML letter is answered. Invalid, naming what is missing, when a number is not known that MedCom
/// demands.
Result<FhirElement> careCommunicationReply(const MessageReply& reply, const MessageNode* answered);

} // namespace brobygger
