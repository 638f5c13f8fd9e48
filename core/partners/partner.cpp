// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partners/partner.h"

#include "core/base/text/code_names.h"
#include "core/partners/partner_words.h"

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
    case PartnerKind::Clinic: return PartnersWords::tr("Clinic");
    case PartnerKind::Hospital: return PartnersWords::tr("Hospital");
    case PartnerKind::Municipal: return PartnersWords::tr("Municipal unit");
    case PartnerKind::Voluntary: return PartnersWords::tr("Association");
    case PartnerKind::Other: break;
    }
    return PartnersWords::tr("Other partner");
}

} // namespace brobygger
