// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/medcom/message_tree.h"

#include <QDate>
#include <QStringList>
#include <initializer_list>

namespace brobygger {

// What of a person or an organisation holds on a day. FHIR keeps former numbers, names and addresses beside the present ones,
// in any order: marked use=old or with a period that has ended (hl7.org/fhir/R4/datatypes.html).

/// The children of that name that hold on the day.
QList<const MessageNode*> currentOf(const MessageNode& resource, const char* child, QDate day);
/// Numbers one can ring, the preferred one first; no fax, no pager.
QStringList phonesOf(const MessageNode& resource, QDate day);
QString emailOf(const MessageNode& resource, QDate day);
/// The present address whose use comes first in the list ("" is an address without use); a node without anything when none
/// holds.
const MessageNode& addressOf(const MessageNode& resource, std::initializer_list<const char*> uses, QDate day);
QString linesOf(const MessageNode& address);
/// The official name, else the usual one, else any; a former or maiden name only when there is no other.
const MessageNode& personNameOf(const MessageNode& resource, QDate day);
QString givenNamesOf(const MessageNode& name);
/// Whether the person has name and address protection: the security label R or V of v3-Confidentiality (dk-core 3.6, example
/// Patient "Confidential"; terminology.hl7.org).
bool isRestricted(const MessageNode& patient);

} // namespace brobygger
