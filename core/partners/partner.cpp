// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partners/partner.h"

#include "core/base/text/code_names.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
constexpr CodeNames<PartnerKind, 5> codes{{{
    {PartnerKind::Clinic, "clinic"},
    {PartnerKind::Hospital, "hospital"},
    {PartnerKind::Municipal, "municipal"},
    {PartnerKind::Voluntary, "voluntary"},
    {PartnerKind::Other, "other"},
}}};
} // namespace

QString toCode(PartnerKind kind) { return codes.name(kind); }

PartnerKind partnerKindFromCode(const QString& code) { return codes.value(code).value_or(PartnerKind::Other); }

QString partnerKindLabel(PartnerKind kind) {
    switch (kind) {
    case PartnerKind::Clinic: return QCoreApplication::translate("Partners", "Clinic");
    case PartnerKind::Hospital: return QCoreApplication::translate("Partners", "Hospital");
    case PartnerKind::Municipal: return QCoreApplication::translate("Partners", "Municipal unit");
    case PartnerKind::Voluntary: return QCoreApplication::translate("Partners", "Association");
    case PartnerKind::Other: break;
    }
    return QCoreApplication::translate("Partners", "Other partner");
}

} // namespace brobygger
