// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outreach/outreach.h"

#include "core/base/text/code_names.h"
#include "core/outreach/outreach_words.h"

namespace brobygger {

namespace {
constexpr CodeNames<OutreachKind, 5> outreachKinds{{{{OutreachKind::Visit, "visit"},
                                                     {OutreachKind::Information, "information"},
                                                     {OutreachKind::Training, "training"},
                                                     {OutreachKind::Call, "call"},
                                                     {OutreachKind::Email, "email"}}}};
} // namespace

QString OutreachRow::where() const {
    QStringList parts{partnerName, outreach.place};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool hasAttendance(OutreachKind kind) { return kind != OutreachKind::Call && kind != OutreachKind::Email; }

QList<OutreachKind> allOutreachKinds() {
    return {OutreachKind::Visit, OutreachKind::Information, OutreachKind::Training, OutreachKind::Call, OutreachKind::Email};
}

QString toCode(OutreachKind kind) { return outreachKinds.name(kind); }

OutreachKind outreachKindFromCode(const QString& code) { return outreachKinds.value(code).value_or(OutreachKind::Visit); }

QString outreachKindLabel(OutreachKind kind) {
    switch (kind) {
    case OutreachKind::Visit: return OutreachWords::tr("visit");
    case OutreachKind::Information: return OutreachWords::tr("information meeting");
    case OutreachKind::Training: return OutreachWords::tr("training");
    case OutreachKind::Call: return OutreachWords::tr("telephone");
    case OutreachKind::Email: return OutreachWords::tr("e-mail");
    }
    return {};
}

} // namespace brobygger
