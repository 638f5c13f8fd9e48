// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partners/partner.h"

#include <QDate>
#include <QList>

namespace brobygger {

struct Outreach;
using OutreachId = Id<Outreach>;

/// A visit, a meeting that tells of the project, one that teaches, or a talk by telephone or e-mail.
enum class OutreachKind { Visit, Information, Training, Call, Email };

/// Something done for the cooperation on a day that is about no citizen.
struct Outreach {
    OutreachId id;
    OutreachKind kind = OutreachKind::Visit;
    QDate day;
    PartnerId partner; ///< invalid: none of the file
    QString place;     ///< where, or with whom, in words
    QString subject;
    std::optional<int> attending; ///< of a visit or a meeting; nothing: not counted
    QString who;                  ///< who they were, in words
    std::optional<int> minutes;   ///< our own
    QString remark;

    bool operator==(const Outreach&) const = default;
};

/// With the name of the partner.
struct OutreachRow {
    Outreach outreach;
    QString partnerName;

    /// The partner, the place, or both.
    QString where() const;
};

/// Whether several people came to it, so that they can be counted.
bool hasAttendance(OutreachKind kind);

QList<OutreachKind> allOutreachKinds();
/// The stored text: visit, information, training, call, email.
QString toCode(OutreachKind kind);
/// Visit for what is no such code.
OutreachKind outreachKindFromCode(const QString& code);
/// The words on the screen.
QString outreachKindLabel(OutreachKind kind);

} // namespace brobygger
