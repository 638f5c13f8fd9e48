// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/volunteers/volunteer.h"

#include "core/base/text/code_names.h"
#include "core/volunteers/volunteer_words.h"

namespace brobygger {

namespace {
constexpr CodeNames<VolunteerKind, 2> volunteerKinds{
    {{{VolunteerKind::Companion, "companion"}, {VolunteerKind::Spotter, "spotter"}}}};
} // namespace

QString toCode(VolunteerKind kind) { return volunteerKinds.name(kind); }

VolunteerKind volunteerKindFromCode(const QString& code) {
    return volunteerKinds.value(code).value_or(VolunteerKind::Companion);
}

QString volunteerKindLabel(VolunteerKind kind) {
    switch (kind) {
    case VolunteerKind::Companion: return VolunteersWords::tr("goes along");
    case VolunteerKind::Spotter: return VolunteersWords::tr("spots citizens");
    }
    return {};
}

} // namespace brobygger
