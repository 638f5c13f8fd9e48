// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QByteArrayList>
#include <QList>
#include <optional>

namespace brobygger {

/// What one chooses by when two records of one person differ: a field of the master data, or several that only make sense
/// together, such as an address.
enum class MasterPart {
    Name,
    Number,
    BirthDate,
    Sex,
    Phone,
    Email,
    Address,
    Protection,
    DigitalPost,
    MayCall,
    MayLeaveMessage,
    MaySms,
    MayEmail,
    MayMentionUs,
    ContactNote,
    NextOfKin,
    Guardian,
    Doctor, ///< with the clinic
    OwnNumber,
    Language,
    VisitNote,
    Remark,
    Life,
    Research
};

QList<MasterPart> allMasterParts();
QString toCode(MasterPart part);
std::optional<MasterPart> masterPartFromCode(const QString& code);
/// The columns of the table of citizens that are this part.
QByteArrayList columnsOf(MasterPart part);

/// Whether nothing is known of it.
bool isBlank(const Citizen& citizen, MasterPart part);
bool isSame(const Citizen& one, const Citizen& other, MasterPart part);
/// Whether both say something and not the same: then somebody has to choose.
bool isInConflict(const Citizen& one, const Citizen& other, MasterPart part);
void take(Citizen& into, const Citizen& from, MasterPart part);

/// What is proposed to come from the one that is merged away: what the remaining one does not know, and a no to a way of
/// reaching the person or to research, since a merge allows nothing that was not allowed.
QList<MasterPart> proposedParts(const Citizen& remaining, const Citizen& merged);

/// What a part says, for putting it back; and the same backwards. Ids and dates keep their type.
QString packed(const Citizen& citizen, const QList<MasterPart>& parts);
/// Puts one part back as it was packed.
void unpack(const QString& packed, MasterPart part, Citizen& into);

} // namespace brobygger
