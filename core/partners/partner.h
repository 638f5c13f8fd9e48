// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>
#include <optional>

namespace brobygger {

enum class PartnerKind { Clinic, Hospital, Municipal, Voluntary, Other };

struct Partner;
using PartnerId = Id<Partner>;
struct PartnerPerson;
using PartnerPersonId = Id<PartnerPerson>;

/// A clinic, hospital department, municipal unit or association that refers citizens or works with them.
struct Partner {
    PartnerId id;
    PartnerKind kind = PartnerKind::Clinic;
    QString name;
    QString phone; ///< digits for a Danish number
    QString email;
    QString street;
    QString postcode;
    QString town;
    QString ean;            ///< 13 digits: where MedCom messages go
    QString sor;            ///< code in Sundhedsvæsenets Organisationsregister
    QString providerNumber; ///< ydernummer
    QString remark;
    QString cluster = {};                      ///< of a clinic: the doctors' network (klynge) it belongs to
    std::optional<int> doctors = std::nullopt; ///< of a clinic: how many there are; not those entered as contact persons
    bool isActive = true;

    bool operator==(const Partner&) const = default;
};

/// Somebody at a partner: a doctor, a nurse, a caseworker. One of them may be the main contact.
struct PartnerPerson {
    PartnerPersonId id;
    PartnerId partner;
    QString name;
    QString role; ///< what the person does there
    QString phone;
    QString email;
    QString note = {};
    bool isMain = false; ///< whom one turns to first

    bool operator==(const PartnerPerson&) const = default;
};

/// The stored text: clinic, hospital, municipal, voluntary, other.
QString toCode(PartnerKind kind);
PartnerKind partnerKindFromCode(const QString& code);
/// The word on the screen.
QString partnerKindLabel(PartnerKind kind);

} // namespace brobygger
